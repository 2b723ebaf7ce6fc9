import type { Dexie, Table } from "dexie";
import type { RoleEdit } from "../../domain/role-edit";
import type { Scenario } from "../../domain/scenario";
import type { StoredDataset } from "./stored-dataset";

/** A scenario kept under a name on this device. */
export type SavedScenario = {
  readonly id: string;
  readonly scenario: Scenario;
  /** ISO date and time of the last save. */
  readonly at: string;
};

/** Role edits as they are kept on this device. */
export type SavedRoleEdits = { id: "current"; edits: readonly RoleEdit[] };

/** Bytes under their SHA-256, where the browser has no private file system. */
export type SavedBlob = { hash: string; bytes: Uint8Array; at: number };

/** The tables of this app in IndexedDB. */
export type LocalDb = {
  readonly db: Dexie;
  readonly roleEdits: Table<SavedRoleEdits, string>;
  readonly datasets: Table<StoredDataset, string>;
  readonly blobs: Table<SavedBlob, string>;
  /** Scenarios of the planner; `current` is the one being worked on. */
  readonly scenarios: Table<SavedScenario, string>;
};

const NAME = "tambon-atlas";
let opening: Promise<LocalDb> | null = null;

/**
 * The one database of the app, its library fetched when first wanted. A write is reported only
 * when it is on the disk. Whatever is asked of it rejects where the browser has no IndexedDB.
 */
export function localDb(): Promise<LocalDb> {
  opening ??= import("dexie").then(({ Dexie }) => {
    const db = new Dexie(NAME, { chromeTransactionDurability: "strict" });
    db.version(1).stores({ marks: "id" });
    db.version(2).stores({ marks: "id", datasets: "id", blobs: "hash" });
    db.version(3).stores({ scenarios: "id" });
    return {
      db,
      roleEdits: db.table<SavedRoleEdits, string>("marks"),
      datasets: db.table<StoredDataset, string>("datasets"),
      blobs: db.table<SavedBlob, string>("blobs"),
      scenarios: db.table<SavedScenario, string>("scenarios"),
    };
  });
  return opening;
}

/** Empties every table, which other tabs see, and removes the database itself. */
export async function deleteLocalDb(): Promise<void> {
  const { db, roleEdits, datasets, blobs, scenarios } = await localDb();
  await db.transaction("rw", [roleEdits, datasets, blobs, scenarios], async () => {
    await Promise.all([roleEdits.clear(), datasets.clear(), blobs.clear(), scenarios.clear()]);
  });
  await db.delete();
  opening = null;
}
