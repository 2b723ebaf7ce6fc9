import { fail, type Result } from "../../base/result";
import type { Built } from "../../catalogue/intake/vocabulary/draft";
import type { Recipe } from "../../catalogue/intake/vocabulary/recipe";
import type { DatasetInfo } from "../../domain/dataset";
import { localDb } from "../device/local-db";
import { nameOfHash, type StoredDataset, type StoredFile } from "../device/stored-dataset";
import { attempt, megabytes } from "./attempt";
import { blobStores, readBlob } from "./blob-store";
import { sha256 } from "./hash";
import { whileWriting } from "./locks";
import { askToPersist, storageSpace } from "./quota";
import { refreshWorkspace } from "./stored";

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Keeps finished datasets with the files they were made of, in place of those with the same ids.
 * The bytes go first, written whole and read back; one strict transaction of IndexedDB then makes
 * all the datasets be there. Whatever ends the page before that leaves the workspace as it was. No
 * room gives `storage-full`.
 */
export async function keepAll(
  built: readonly Built[],
  originals: readonly NamedBytes[],
): Promise<Result<StoredDataset[]>> {
  const all = [...built.flatMap(({ files }) => files), ...originals];
  const needed = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const { free } = await storageSpace();
  if (needed > free) {
    return fail({ kind: "storage-full", needed: megabytes(needed), free: megabytes(free) });
  }
  void askToPersist().catch(() => undefined);
  const kept = await attempt(() => whileWriting(() => write(built, originals)), needed);
  if (kept.ok) await refreshWorkspace();
  return kept;
}

async function write(
  built: readonly Built[],
  originals: readonly NamedBytes[],
): Promise<StoredDataset[]> {
  const sources = await putAll(originals);
  const ready: Ready[] = [];
  for (const { info, recipe, files } of built) {
    const stored = await putAll(files);
    const named = storedInfo(info, recipe, stored, sources);
    ready.push({ id: info.id, info: named, recipe, files: stored, originals: sources });
  }
  return commit(ready);
}

type Ready = Pick<StoredDataset, "id" | "info" | "recipe" | "files" | "originals">;

async function putAll(files: readonly NamedBytes[]): Promise<StoredFile[]> {
  const done: StoredFile[] = [];
  for (const { name, bytes } of files) {
    done.push({ name, hash: await putBytes(bytes), bytes: bytes.length });
  }
  return done;
}

/** Stores bytes under their hash and reads them back; what is there and sound stays. */
export async function putBytes(bytes: Uint8Array): Promise<string> {
  const hash = await sha256(bytes);
  if (await isSound(hash)) return hash;
  const [store] = await blobStores();
  await store.put(hash, bytes);
  if (!(await isSound(hash))) throw new Error("the bytes read back differ from those written");
  return hash;
}

async function isSound(hash: string): Promise<boolean> {
  const blob = await readBlob(hash);
  return blob !== null && (await sha256(new Uint8Array(await blob.arrayBuffer()))) === hash;
}

async function commit(ready: readonly Ready[]): Promise<StoredDataset[]> {
  const { db, datasets } = await localDb();
  const keptAt = Date.now();
  return db.transaction("rw", datasets, async () => {
    const before = await datasets.bulkGet(ready.map(({ id }) => id));
    const all = ready.map((one, i) => {
      const revision = (before[i]?.revision ?? 0) + 1;
      return { ...one, revision, keptAt, deletedAt: null };
    });
    await datasets.bulkPut(all);
    return all;
  });
}

/** The info with the names of stored files in place of the built ones. */
function storedInfo(
  info: DatasetInfo,
  recipe: Recipe,
  files: readonly StoredFile[],
  originals: readonly StoredFile[],
): DatasetInfo {
  const names = new Map(files.map(({ name, hash }) => [name, nameOfHash(hash)]));
  const named = (file: string) => names.get(file) ?? file;
  const { oneRow, vintage, thresholds } = info.imported ?? recipe.dataset;
  return {
    ...info,
    files: info.files.map((entry) => ({ ...entry, file: named(entry.file) })),
    imported: {
      at: new Date().toISOString(),
      originals: originals.map(({ name }) => name),
      unplacedFile: named(info.imported?.unplacedFile ?? ""),
      oneRow,
      vintage,
      thresholds,
    },
  };
}
