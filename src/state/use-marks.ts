import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { readRoles } from "../catalogue/arrow/read-roles";
import { shownDatasets } from "../catalogue/datasets";
import type { AreaRole } from "../domain/programme";
import { encodeRoleEdits } from "../domain/role-edit";
import { type RoleTable, roleTable } from "../domain/role-table";
import type { Core } from "./core";
import { fetchData } from "./fetch-data";
import { type Marks, marksStore } from "./marks-store";
import { useView } from "./url/use-view";
import { useAnswer } from "./use-answer";

/** Longest list of role edits, in characters, that a link carries; more go into a file. */
export const LONGEST_ROLES = 1500;

/** Roles of all tambons, and the person's edits among them. */
export type Roles = {
  readonly table: RoleTable;
  readonly onRecord: readonly AreaRole[];
  readonly marks: Marks;
  /** The edits are too many for a link; a file must carry them. */
  readonly tooManyForLink: boolean;
  /** The roles on record have not come yet, or could not be read: the table lacks them. */
  readonly waiting: boolean;
  readonly problem: Problem | null;
  retry(): void;
};

/** Roles on record under a person's edits. */
export function useRoles(core: Core): Roles {
  const record = useAnswer(["roles", ...roleFiles(core)], () => loadRoles(core));
  const marks = useStore(marksStore);
  const onRecord = record.data ?? NONE;
  const table = useMemo(
    () => roleTable(core.areas, onRecord, marks.edits),
    [core, onRecord, marks.edits],
  );
  const tooManyForLink = useMemo(
    () => encodeRoleEdits(marks.edits).length > LONGEST_ROLES,
    [marks.edits],
  );
  const { waiting, problem, retry } = record;
  return useMemo(
    () => ({ table, onRecord, marks, tooManyForLink, waiting, problem, retry }),
    [table, onRecord, marks, tooManyForLink, waiting, problem, retry],
  );
}

const NONE: readonly AreaRole[] = [];

async function loadRoles(core: Core): Promise<Result<readonly AreaRole[]>> {
  const roles: AreaRole[] = [];
  for (const file of roleFiles(core)) {
    const bytes = await fetchData(file);
    const read = bytes.ok ? readRoles(bytes.value, file) : bytes;
    if (!read.ok) return read;
    roles.push(...read.value);
  }
  return ok(roles);
}

function roleFiles(core: Core): string[] {
  return shownDatasets(core.manifest, "roles").flatMap(({ files }) => files.map((f) => f.file));
}

/** Keeps the link in step with the edits: written when they fit, left out when they do not. */
export function useMarksInLink(): void {
  const { view, patch } = useView();
  const { edits, lasting } = useStore(marksStore);
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
