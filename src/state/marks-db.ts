import type { Table } from "dexie";
import type { RoleEdit } from "../domain/role-edit";

/** Role edits as they are kept on this device. */
export type SavedMarks = { id: "current"; edits: readonly RoleEdit[] };

type Store = { marks: Table<SavedMarks, string> };
let opening: Promise<Store> | null = null;

async function store(): Promise<Store> {
  opening ??= import("dexie").then(({ Dexie }) => {
    const db = new Dexie("tambon-atlas");
    db.version(1).stores({ marks: "id" });
    return { marks: db.table<SavedMarks, string>("marks") };
  });
  return opening;
}

/** The saved edits; none saved gives `[]`. Rejects where the browser has no IndexedDB. */
export async function readMarks(): Promise<readonly RoleEdit[]> {
  const saved = await (await store()).marks.get("current");
  return saved?.edits ?? [];
}

/** Keeps the edits; rejects where the browser has no IndexedDB or no room. */
export async function writeMarks(edits: readonly RoleEdit[]): Promise<void> {
  await (await store()).marks.put({ id: "current", edits });
}

/** Calls back with the saved edits now and after every change, of other tabs too; returns the end of it. */
export async function watchMarks(
  onChange: (edits: readonly RoleEdit[]) => void,
): Promise<() => void> {
  const [{ liveQuery }] = await Promise.all([import("dexie"), store()]);
  const subscription = liveQuery(readMarks).subscribe({ next: onChange });
  return () => subscription.unsubscribe();
}
