import { ok, type Result } from "../base/result";
import { saveFile } from "../reports/save-file";
import { nameOfHash, type StoredDataset, type StoredFile } from "../state/device/stored-dataset";
import { readStored } from "../state/workspace/stored";
import { openFiles } from "./import-files";

/** Saves one original file of a dataset as the user once dropped it. */
export async function saveOriginal({ name, hash }: StoredFile): Promise<Result<null>> {
  const bytes = await readStored(nameOfHash(hash));
  if (!bytes.ok) return bytes;
  saveFile(name, "application/octet-stream", bytes.value as Uint8Array<ArrayBuffer>);
  return ok(null);
}

/** Opens the original files of a dataset on the import screen again, to mend how they were read. */
export async function reopenOriginals({ originals }: StoredDataset): Promise<Result<null>> {
  const files: File[] = [];
  for (const { name, hash } of originals) {
    const bytes = await readStored(nameOfHash(hash));
    if (!bytes.ok) return bytes;
    files.push(new File([bytes.value as Uint8Array<ArrayBuffer>], name));
  }
  await openFiles(files);
  return ok(null);
}
