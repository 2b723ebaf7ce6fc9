import { strToU8, Zip, ZipPassThrough } from "fflate";
import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import { encodeRoleEdits } from "../../domain/role-edit";
import { nameOfHash, type StoredDataset } from "../device/stored-dataset";
import { readRoleEdits } from "../roles/role-edits-db";
import { attempt, megabytes } from "./attempt";
import { readStored, stored } from "./stored";
import {
  BLOB_FOLDER,
  CONTENTS,
  filesOf,
  LARGEST_WORKSPACE,
  type WorkspaceContents,
} from "./workspace-file";

const PIECE = 1 << 20;

/** A saved workspace, and the datasets it lacks because their files are damaged. */
export type SavedWorkspace = { readonly file: Blob; readonly problems: readonly Problem[] };

/**
 * The whole workspace as one zip file: datasets with their recipes, built and original files, and
 * role edits. A dataset with a damaged file stays out and is named.
 */
export async function exportWorkspace(): Promise<Result<SavedWorkspace>> {
  const all = await stored();
  if (!all.ok) return all;
  const size = [...filesOf(all.value).values()].reduce((sum, { bytes }) => sum + bytes, 0);
  if (size > LARGEST_WORKSPACE) {
    const [have, limit] = [megabytes(size), megabytes(LARGEST_WORKSPACE)];
    return fail({ kind: "file-too-large", file: "workspace.zip", size: have, limit });
  }
  const { sound, problems } = await soundOnes(all.value);
  const edits = await attempt(readRoleEdits);
  if (!edits.ok) return edits;
  const contents: WorkspaceContents = {
    format: "tambon-atlas-workspace",
    version: 1,
    savedAt: new Date().toISOString(),
    datasets: sound,
    roles: encodeRoleEdits(edits.value),
  };
  const file = await zipOf(contents);
  return file.ok ? ok({ file: file.value, problems }) : file;
}

async function soundOnes(datasets: readonly StoredDataset[]) {
  const sound: StoredDataset[] = [];
  const problems: Problem[] = [];
  for (const dataset of datasets) {
    const fault = await firstFault(dataset);
    if (fault) problems.push(fault);
    else sound.push(dataset);
  }
  return { sound, problems };
}

async function firstFault(dataset: StoredDataset): Promise<Problem | null> {
  for (const hash of filesOf([dataset]).keys()) {
    const read = await readStored(nameOfHash(hash));
    if (!read.ok) return read.problem;
  }
  return null;
}

/** The bytes stay as they are: what is stored is small or packed already. */
async function zipOf(contents: WorkspaceContents): Promise<Result<Blob>> {
  const parts: BlobPart[] = [];
  let failure: Error | null = null;
  const zip = new Zip((cause, piece) => {
    if (cause) failure = cause;
    else parts.push(piece as Uint8Array<ArrayBuffer>);
  });
  await add(zip, CONTENTS, strToU8(JSON.stringify(contents)));
  for (const hash of filesOf(contents.datasets).keys()) {
    const bytes = await readStored(nameOfHash(hash));
    if (!bytes.ok) return bytes;
    await add(zip, BLOB_FOLDER + hash, bytes.value);
  }
  zip.end();
  if (failure) throw failure;
  return ok(new Blob(parts, { type: "application/zip" }));
}

/** Piece by piece, so that the page stays responsive. */
async function add(zip: Zip, name: string, bytes: Uint8Array): Promise<void> {
  const entry = new ZipPassThrough(name);
  zip.add(entry);
  for (let at = 0; at + PIECE < bytes.length; at += PIECE) {
    entry.push(bytes.slice(at, at + PIECE));
    await new Promise((resolve) => setTimeout(resolve));
  }
  entry.push(bytes.slice(Math.floor(Math.max(0, bytes.length - 1) / PIECE) * PIECE), true);
}
