import { useMemo } from "react";
import { shownDatasets } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { type Progress, progressOf } from "../figures/progress/role-progress";
import { ask } from "../queries/question";
import { roleProgress } from "../queries/role-progress";
import type { Answer } from "./async/use-answer";
import { useDatabaseAnswer } from "./use-question";
import { useViewContext } from "./use-view-context";

/** Reach of the programme by the regions of the scheme shown, with the role edits on the screen. */
export function useProgress(): Answer<Progress> {
  const { app, resolved } = useViewContext();
  const { scheme } = resolved;
  const files = useMemo(() => filesOfGroups(app), [app]);
  const key = [roleProgress.name, scheme.id];
  return useDatabaseAnswer({ key, files, readsRoles: true }, async (engine, signal) => {
    const told = await ask(engine, roleProgress, { scheme: scheme.id }, signal);
    return told.ok ? { ok: true, value: progressOf(told.value, scheme) } : told;
  });
}

/** Files without which nobody knows which areas are in which group of which region. */
export function filesOfGroups({ manifest }: AppData): string[] {
  const roles = shownDatasets(manifest, "roles").flatMap(({ files }) => files);
  return [manifest.areas, manifest.regions, ...roles.map(({ file }) => file)];
}
