import { fail, ok, type Result } from "../../base/result";
import { localDb } from "../device/local-db";
import {
  completeStored,
  hashOfName,
  lastUndo,
  type StoredDataset,
  signatureOf,
} from "../device/stored-dataset";
import { attempt } from "./attempt";
import { readBlob } from "./blob-store";
import { sha256 } from "./hash";
import { noteDeleted, noteSignature } from "./workspace-store";

/** The datasets of the workspace, the one taken over last at the end; without deleted ones. */
export async function stored(): Promise<Result<StoredDataset[]>> {
  return attempt(async () => present(await (await localDb()).datasets.toArray()));
}

/** Deleted datasets that can still be brought back. */
export async function deletedDatasets(): Promise<Result<StoredDataset[]>> {
  return attempt(async () => recallable(await (await localDb()).datasets.toArray()));
}

/** Looks at the store and has the screen follow. */
export async function refreshWorkspace(): Promise<void> {
  const all = await attempt(async () => (await localDb()).datasets.toArray());
  if (all.ok) note(all.value);
}

/** Has the screen follow every change of the datasets, of other tabs too, from now on. */
export async function watchStored(onFailure: (cause: unknown) => void): Promise<void> {
  const [{ liveQuery }, { datasets }] = await Promise.all([import("dexie"), localDb()]);
  liveQuery(() => datasets.toArray()).subscribe({
    next: note,
    error: onFailure,
  });
}

function note(all: readonly StoredDataset[]): void {
  noteSignature(signatureOf(present(all)));
  noteDeleted(signatureOf(recallable(all)));
}

/**
 * The bytes of `workspace/<sha-256>`. Bytes that do not have their hash any more give
 * `file-damaged`, absent ones `file-missing`; both name the file that the user dropped.
 */
export async function readStored(name: string): Promise<Result<Uint8Array>> {
  const hash = hashOfName(name) ?? "";
  const read = await attempt(async () => {
    const blob = await readBlob(hash);
    return blob && new Uint8Array(await blob.arrayBuffer());
  });
  if (!read.ok) return read;
  if (!read.value) return fail({ kind: "file-missing", file: await fileOf(name) });
  const found = await sha256(read.value);
  if (found === hash) return ok(read.value);
  return fail({
    kind: "file-damaged",
    file: await fileOf(name),
    detail: `sha-256 ${found.slice(0, 12)}`,
  });
}

/** What the user calls the file that stored bytes come from. */
async function fileOf(name: string): Promise<string> {
  const hash = hashOfName(name);
  const all = await attempt(async () => (await localDb()).datasets.toArray());
  const owner = all.ok
    ? all.value.find((d) => [...d.files, ...d.originals].some((file) => file.hash === hash))
    : undefined;
  const original = owner?.originals.find((file) => file.hash === hash) ?? owner?.originals[0];
  return original?.name ?? owner?.info.title.th ?? name;
}

function recallable(all: readonly StoredDataset[]): StoredDataset[] {
  return all.filter((dataset) => (lastUndo(dataset) ?? 0) > Date.now()).map(completeStored);
}

function present(all: readonly StoredDataset[]): StoredDataset[] {
  return all
    .filter((dataset) => dataset.deletedAt === null)
    .map(completeStored)
    .sort((a, b) => a.keptAt - b.keptAt || (a.id < b.id ? -1 : 1));
}
