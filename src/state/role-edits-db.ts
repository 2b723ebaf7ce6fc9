import type { RoleEdit } from "../domain/role-edit";
import { expectsKept, noteKept } from "./local";
import { localDb } from "./local-db";

const EXPECTED = "marks-kept";

/** Whether this device is likely to have edits; see `expectsKept`. */
export function expectsRoleEdits(): boolean {
  return expectsKept(EXPECTED);
}

/** The saved edits; none saved gives `[]`. Rejects where the browser has no IndexedDB. */
export async function readRoleEdits(): Promise<readonly RoleEdit[]> {
  const saved = await (await localDb()).marks.get("current");
  return saved?.edits ?? [];
}

/** Keeps the edits; rejects where the browser has no IndexedDB or no room. */
export async function writeRoleEdits(edits: readonly RoleEdit[]): Promise<void> {
  await (await localDb()).marks.put({ id: "current", edits });
  noteKept(EXPECTED, edits.length > 0);
}

/** Calls back with the saved edits now and after every change, of other tabs too; returns the end of it. */
export async function watchRoleEdits(
  onChange: (edits: readonly RoleEdit[]) => void,
): Promise<() => void> {
  const [{ liveQuery }] = await Promise.all([import("dexie"), localDb()]);
  const subscription = liveQuery(readRoleEdits).subscribe({ next: onChange });
  return () => subscription.unsubscribe();
}
