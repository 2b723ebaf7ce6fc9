import { localDb } from "../device/local-db";
import type { BlobStore } from "./blob-store";

/** Blobs as rows of IndexedDB, for browsers whose private file system cannot be written to. */
export function indexedDbBlobs(): BlobStore {
  return {
    put: async (hash, bytes) => {
      const { blobs } = await localDb();
      await blobs.put({ hash, bytes, at: Date.now() });
    },
    get: async (hash) => {
      const row = await (await localDb()).blobs.get(hash);
      return row ? new Blob([row.bytes as Uint8Array<ArrayBuffer>]) : null;
    },
    list: async () => {
      const found: { hash: string; at: number }[] = [];
      await (await localDb()).blobs.each(({ hash, at }) => void found.push({ hash, at }));
      return found;
    },
    remove: async (hash) => (await localDb()).blobs.delete(hash),
    clear: async () => (await localDb()).blobs.clear(),
  };
}
