import { localDb } from "../device/local-db";
import { lastUndo } from "../device/stored-dataset";
import { blobStores } from "./blob-store";
import { haveLocks, whenAlone } from "./locks";

const DAY = 24 * 60 * 60 * 1000;

/** What a sweep removed. */
export type Swept = { readonly datasets: number; readonly blobs: number };

/**
 * Clears away deleted datasets that cannot be brought back any more, and blobs that no dataset
 * refers to: remains of imports that never came to their end, and of datasets that were replaced.
 * `null` when another tab is open, which may be in the middle of an import. Where tabs cannot wait
 * for each other only blobs older than a day go.
 */
export async function sweep(): Promise<Swept | null> {
  return haveLocks()
    ? whenAlone(() => clearOlderThan(Number.POSITIVE_INFINITY))
    : clearOlderThan(Date.now() - DAY);
}

async function clearOlderThan(limit: number): Promise<Swept> {
  const datasets = await purge();
  const needed = await referred();
  let blobs = 0;
  for (const store of await blobStores()) {
    for (const { hash, at } of await store.list()) {
      if (needed.has(hash) || at >= limit) continue;
      await store.remove(hash);
      blobs++;
    }
  }
  return { datasets, blobs };
}

async function purge(): Promise<number> {
  const { datasets } = await localDb();
  const now = Date.now();
  return datasets.filter((dataset) => (lastUndo(dataset) ?? now) < now).delete();
}

async function referred(): Promise<Set<string>> {
  const all = await (await localDb()).datasets.toArray();
  return new Set(all.flatMap((d) => [...d.files, ...d.originals].map((file) => file.hash)));
}
