import type { RoleEdit } from "../domain/role-edit";
import { localDb } from "./local-db";

/** The saved edits; none saved gives `[]`. Rejects where the browser has no IndexedDB. */
export async function readMarks(): Promise<readonly RoleEdit[]> {
  const saved = await (await localDb()).marks.get("current");
  return saved?.edits ?? [];
}

/** Keeps the edits; rejects where the browser has no IndexedDB or no room. */
export async function writeMarks(edits: readonly RoleEdit[]): Promise<void> {
  await (await localDb()).marks.put({ id: "current", edits });
}

/** Calls back with the saved edits now and after every change, of other tabs too; returns the end of it. */
export async function watchMarks(
  onChange: (edits: readonly RoleEdit[]) => void,
): Promise<() => void> {
  const [{ liveQuery }] = await Promise.all([import("dexie"), localDb()]);
  const subscription = liveQuery(readMarks).subscribe({ next: onChange });
  return () => subscription.unsubscribe();
}
