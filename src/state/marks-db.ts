import type { RoleEdit } from "../domain/role-edit";
import { readLocal, writeLocal } from "./local";
import { localDb } from "./local-db";

const EXPECTED = "marks-kept";

/** Whether this device is likely to have edits: worth opening the database before the first map. */
export function expectsMarks(): boolean {
  return readLocal(EXPECTED) === "yes";
}

/** The saved edits; none saved gives `[]`. Rejects where the browser has no IndexedDB. */
export async function readMarks(): Promise<readonly RoleEdit[]> {
  const saved = await (await localDb()).marks.get("current");
  return saved?.edits ?? [];
}

/** Keeps the edits; rejects where the browser has no IndexedDB or no room. */
export async function writeMarks(edits: readonly RoleEdit[]): Promise<void> {
  await (await localDb()).marks.put({ id: "current", edits });
  writeLocal(EXPECTED, edits.length > 0 ? "yes" : "no");
}

/** Calls back with the saved edits now and after every change, of other tabs too; returns the end of it. */
export async function watchMarks(
  onChange: (edits: readonly RoleEdit[]) => void,
): Promise<() => void> {
  const [{ liveQuery }] = await Promise.all([import("dexie"), localDb()]);
  const subscription = liveQuery(readMarks).subscribe({ next: onChange });
  return () => subscription.unsubscribe();
}
