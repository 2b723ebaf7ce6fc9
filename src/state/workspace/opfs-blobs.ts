import type { BlobStore } from "./blob-store";

const FOLDER = "workspace";
const HASH = /^[0-9a-f]{64}$/;

type Entries = { entries(): AsyncIterable<[string, FileSystemHandle]> };

/**
 * Blobs as files of the origin's private file system; null where the browser has none or cannot
 * write to it from a page. A file appears under its name only when it was written whole.
 */
export async function opfsBlobs(): Promise<BlobStore | null> {
  const root = await openRoot();
  if (!root) return null;
  const folder = () => root.getDirectoryHandle(FOLDER, { create: true });
  return {
    put: async (hash, bytes) => put(await folder(), hash, bytes),
    get: async (hash) => fileIn(await folder(), hash),
    list: async () => list(await folder()),
    remove: async (hash) => void (await orNull((await folder()).removeEntry(hash))),
    clear: async () => void (await orNull(root.removeEntry(FOLDER, { recursive: true }))),
  };
}

async function openRoot(): Promise<FileSystemDirectoryHandle | null> {
  const writable = "FileSystemFileHandle" in globalThis;
  if (!writable || !("createWritable" in FileSystemFileHandle.prototype)) return null;
  try {
    return (await navigator.storage?.getDirectory?.()) ?? null;
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

async function put(
  folder: FileSystemDirectoryHandle,
  hash: string,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await folder.getFileHandle(hash, { create: true });
  const writing = await handle.createWritable();
  try {
    await writing.write(bytes as Uint8Array<ArrayBuffer>);
    await writing.close();
  } catch (cause) {
    await writing.abort().catch(() => undefined);
    throw cause;
  }
}

async function fileIn(folder: FileSystemDirectoryHandle, hash: string): Promise<Blob | null> {
  const handle = await orNull(folder.getFileHandle(hash));
  return handle ? handle.getFile() : null;
}

async function list(folder: FileSystemDirectoryHandle) {
  const found: { hash: string; at: number }[] = [];
  for await (const [name, handle] of (folder as unknown as Entries).entries()) {
    if (handle.kind !== "file" || !HASH.test(name)) continue;
    const file = await orNull((handle as FileSystemFileHandle).getFile());
    found.push({ hash: name, at: file?.lastModified ?? Date.now() });
  }
  return found;
}

/** null where there is no such entry. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "NotFoundError") return null;
    throw cause;
  }
}
