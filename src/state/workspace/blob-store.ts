import { indexedDbBlobs } from "./indexed-db-blobs";
import { opfsBlobs } from "./opfs-blobs";

/** Bytes under their SHA-256. What goes wrong rejects with the browser's own error. */
export type BlobStore = {
  /** Writes all of it or nothing, in place of what was there. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** null when there is no such blob. */
  get(hash: string): Promise<Blob | null>;
  /** Every blob with the time (ms since 1970) of its last write. */
  list(): Promise<readonly { readonly hash: string; readonly at: number }[]>;
  remove(hash: string): Promise<void>;
  /** Removes all of them. */
  clear(): Promise<void>;
};

let opening: Promise<readonly [BlobStore, ...BlobStore[]]> | null = null;

/**
 * Where blobs lie: new ones in the first store. The browser's private file system comes first
 * where it can be written to; IndexedDB may still hold what was kept before the browser could.
 */
export function blobStores(): Promise<readonly [BlobStore, ...BlobStore[]]> {
  opening ??= opfsBlobs().then((opfs) => {
    const fallback = indexedDbBlobs();
    return opfs ? ([opfs, fallback] as const) : ([fallback] as const);
  });
  return opening;
}

/** The bytes of a blob; null when no store has it. */
export async function readBlob(hash: string): Promise<Blob | null> {
  for (const store of await blobStores()) {
    const found = await store.get(hash);
    if (found) return found;
  }
  return null;
}
