import { fail, ok, type Result } from "../../base/result";
import type { DatasetTitle } from "../../catalogue/intake/vocabulary/recipe";
import type { DatasetInfo } from "../../domain/dataset";
import { localDb } from "../device/local-db";
import type { StoredDataset } from "../device/stored-dataset";
import { attempt } from "./attempt";
import { refreshWorkspace } from "./stored";

/** Takes a dataset out of sight. It can be brought back until its `lastUndo`. */
export function forget(id: string): Promise<Result<StoredDataset>> {
  return change(id, () => ({ deletedAt: Date.now() }));
}

/** Shows a deleted dataset again. */
export function bringBack(id: string): Promise<Result<StoredDataset>> {
  return change(id, () => ({ deletedAt: null }));
}

/** Deletes a deleted dataset for good. Its bytes go with the next sweep. */
export function forgetForGood(id: string): Promise<Result<null>> {
  return attempt(async () => {
    const { datasets } = await localDb();
    await datasets.filter((d) => d.id === id && d.deletedAt !== null).delete();
    await refreshWorkspace();
    return null;
  });
}

/** Changes what a dataset is called, its source, licence, vintage, series breaks and thresholds. */
export function editTitle(
  id: string,
  title: Omit<DatasetTitle, "id">,
): Promise<Result<StoredDataset>> {
  return change(id, ({ info, recipe }) => ({
    info: withTitle(info, title),
    recipe: { ...recipe, dataset: { ...title, id } },
  }));
}

function withTitle(info: DatasetInfo, edited: Omit<DatasetTitle, "id">): DatasetInfo {
  const { title, source, licence, seriesBreaks, oneRow, vintage, thresholds } = edited;
  const before = info.imported ?? { originals: [], unplacedFile: "" };
  const at = new Date().toISOString();
  const { originals, unplacedFile } = before;
  const imported = { at, originals, unplacedFile, oneRow, vintage, thresholds };
  return { ...info, title, source, licence, seriesBreaks, imported };
}

/** Changes one record in one transaction; no such dataset gives `file-missing`. */
async function change(
  id: string,
  edit: (before: StoredDataset) => Partial<StoredDataset>,
): Promise<Result<StoredDataset>> {
  const changed = await attempt(async () => {
    const { db, datasets } = await localDb();
    return db.transaction("rw", datasets, async () => {
      const before = await datasets.get(id);
      if (!before) return null;
      const after = { ...before, ...edit(before), revision: before.revision + 1 };
      await datasets.put(after);
      return after;
    });
  });
  if (!changed.ok) return changed;
  await refreshWorkspace();
  return changed.value ? ok(changed.value) : fail({ kind: "file-missing", file: id });
}
