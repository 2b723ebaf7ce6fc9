import type { RoleEdit } from "../../domain/role-edit";
import { expectsKept, noteKept } from "../device/local";
import { localDb } from "../device/local-db";
import { mergeEdits } from "./role-edits-store";

/** Its name on devices that have it already. */
const EXPECTED = "marks-kept";

/** Whether this device is likely to have edits; see `expectsKept`. */
export function expectsRoleEdits(): boolean {
  return expectsKept(EXPECTED);
}

/** The saved edits; none saved gives `[]`. Rejects where the browser has no IndexedDB. */
export async function readRoleEdits(): Promise<readonly RoleEdit[]> {
  const saved = await (await localDb()).roleEdits.get("current");
  return saved?.edits ?? [];
}

/** What became of a write: what others had put there since, what is there now, codes in conflict. */
export type WrittenEdits = {
  readonly theirs: readonly RoleEdit[];
  readonly now: readonly RoleEdit[];
  readonly conflicts: readonly string[];
};

/**
 * Keeps the edits. `base` is what was on the device when it was read last (`[]` when it never was).
 * Reads and writes in one transaction: what another tab or an earlier visit put there since is merged
 * by tambon. Where both gave a tambon other roles nothing is written and `conflicts` names the codes.
 * Rejects, and writes nothing, where the device cannot be read or has no room.
 */
export async function writeRoleEdits(
  base: readonly RoleEdit[],
  mine: readonly RoleEdit[],
): Promise<WrittenEdits> {
  const { db, roleEdits } = await localDb();
  const written = await db.transaction("rw", roleEdits, async () => {
    const theirs = (await roleEdits.get("current"))?.edits ?? [];
    const { merged, conflicts } = mergeEdits(base, mine, theirs);
    if (conflicts.length > 0) return { theirs, now: theirs, conflicts };
    await roleEdits.put({ id: "current", edits: merged });
    return { theirs, now: merged, conflicts };
  });
  noteKept(EXPECTED, written.now.length > 0);
  return written;
}

/** Calls back now and after every change of the saved edits, by other tabs too; returns the end of it. */
export async function watchRoleEdits(onChange: () => void): Promise<() => void> {
  const [{ liveQuery }] = await Promise.all([import("dexie"), localDb()]);
  const subscription = liveQuery(readRoleEdits).subscribe({ next: onChange });
  return () => subscription.unsubscribe();
}
