import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { readRoles } from "../catalogue/arrow/read-roles";
import type { AreaRole } from "../domain/programme";
import { encodeRoleEdits, type RoleEdit } from "../domain/role-edit";
import { type RoleTable, roleTable } from "../domain/role-table";
import { shownDatasets } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { useAnswer } from "./async/use-answer";
import { readData } from "./data/read-data";
import { type RoleEdits, roleEditsStore, type ShownEdits } from "./roles/role-edits-store";
import { useView } from "./url/use-view";

/** Longest list of role edits, in characters, that a link carries; more go into a file. */
export const LONGEST_ROLES = 1500;

/** Roles of all tambons, and the person's edits among them. */
export type Roles = ShownEdits & {
  readonly table: RoleTable;
  readonly onRecord: readonly AreaRole[];
  /** What this device keeps, which differs from `edits` while a link's are shown; `[]` until read. */
  readonly onDevice: readonly RoleEdit[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lasting: RoleEdits["lasting"];
  /** The edits are too many for a link; a file must carry them. */
  readonly tooManyForLink: boolean;
  /** The roles on record have not come yet, or could not be read: the table lacks them. */
  readonly waiting: boolean;
  readonly problem: Problem | null;
  retry(): void;
};

/** Roles on record under a person's edits. */
export function useRoles(app: AppData): Roles {
  const record = useAnswer(["roles", ...roleFiles(app)], () => loadRoles(app));
  const { history, onDevice, lasting } = useStore(roleEditsStore);
  const { edits, origin } = history.now;
  const onRecord = record.data ?? NONE;
  const table = useMemo(() => roleTable(app.areas, onRecord, edits), [app, onRecord, edits]);
  const tooManyForLink = useMemo(() => encodeRoleEdits(edits).length > LONGEST_ROLES, [edits]);
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  const { waiting, problem, retry } = record;
  return useMemo(
    () => ({
      table,
      onRecord,
      edits,
      origin,
      onDevice: onDevice ?? NO_EDITS,
      lasting,
      canUndo,
      canRedo,
      tooManyForLink,
      waiting,
      problem,
      retry,
    }),
    [
      table,
      onRecord,
      edits,
      origin,
      onDevice,
      lasting,
      canUndo,
      canRedo,
      tooManyForLink,
      waiting,
      problem,
      retry,
    ],
  );
}

const NONE: readonly AreaRole[] = [];
const NO_EDITS: readonly RoleEdit[] = [];

async function loadRoles(app: AppData): Promise<Result<readonly AreaRole[]>> {
  const roles: AreaRole[] = [];
  for (const file of roleFiles(app)) {
    const bytes = await readData(file);
    const read = bytes.ok ? readRoles(bytes.value, file) : bytes;
    if (!read.ok) return read;
    roles.push(...read.value);
  }
  return ok(roles);
}

function roleFiles(app: AppData): string[] {
  return shownDatasets(app.manifest, "roles").flatMap(({ files }) => files.map((f) => f.file));
}

/** Keeps the link in step with the edits: written when they fit, left out when they do not. */
export function useRoleEditsInLink(): void {
  const { view, patch } = useView();
  const edits = useStore(roleEditsStore, ({ history }) => history.now.edits);
  const lasting = useStore(roleEditsStore, (state) => state.lasting);
  const ready = lasting !== null;
  useEffect(() => {
    if (!ready) return;
    const text = encodeRoleEdits(edits);
    const shown = text.length > LONGEST_ROLES ? [] : edits;
    if (encodeRoleEdits(view.roles) !== encodeRoleEdits(shown)) {
      patch({ roles: shown }, { replace: true });
    }
  }, [edits, ready, view.roles, patch]);
}
