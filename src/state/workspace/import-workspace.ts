import { strFromU8, unzipSync } from "fflate";
import { fail, ok, type Result } from "../../base/result";
import { damaged } from "../../catalogue/arrow/decode-table";
import type { RoleEdit } from "../../domain/role-edit";
import { localDb } from "../device/local-db";
import type { StoredDataset } from "../device/stored-dataset";
import { attempt, megabytes } from "./attempt";
import { sha256 } from "./hash";
import { putBytes } from "./keep";
import { whileWriting } from "./locks";
import { storageSpace } from "./quota";
import { refreshWorkspace } from "./stored";
import {
  BLOB_FOLDER,
  CONTENTS,
  filesOf,
  LARGEST_WORKSPACE,
  readContents,
  type WorkspaceContents,
} from "./workspace-file";

const LARGEST_CONTENTS = 50_000_000;

/** What a workspace file brought. The caller decides about the role edits. */
export type TakenWorkspace = {
  readonly datasets: readonly StoredDataset[];
  readonly roles: readonly RoleEdit[];
};

/**
 * Takes over the datasets of a file saved by `exportWorkspace`, in place of those with the same
 * ids; others stay. Everything is checked before anything is written (names, sizes, hashes,
 * version), and one transaction makes all of it be there.
 */
export async function importWorkspace(file: File): Promise<Result<TakenWorkspace>> {
  if (file.size > LARGEST_WORKSPACE) {
    const [size, limit] = [megabytes(file.size), megabytes(LARGEST_WORKSPACE)];
    return fail({ kind: "file-too-large", file: file.name, size, limit });
  }
  const zip = new Uint8Array(await file.arrayBuffer());
  const read = readZip(zip, file.name);
  if (!read.ok) return read;
  const { contents, roles } = read.value;
  const checked = await checkBlobs(zip, contents, file.name);
  if (!checked.ok) return checked;
  const { free } = await storageSpace();
  if (file.size > free) {
    return fail({ kind: "storage-full", needed: megabytes(file.size), free: megabytes(free) });
  }
  const taken = await attempt(
    () =>
      whileWriting(async () => {
        for (const hash of filesOf(contents.datasets).keys()) await putBytes(blobIn(zip, hash));
        return putRecords(contents.datasets);
      }),
    file.size,
  );
  if (!taken.ok) return taken;
  await refreshWorkspace();
  return ok({ datasets: taken.value, roles });
}

type Read = { readonly contents: WorkspaceContents; readonly roles: readonly RoleEdit[] };

/** The list of contents, when every entry of the zip is one that belongs there. */
function readZip(zip: Uint8Array, file: string): Result<Read> {
  const names = new Map<string, number>();
  try {
    unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        names.set(name, names.has(name) ? Number.POSITIVE_INFINITY : originalSize);
        return false;
      },
    });
    if (!((names.get(CONTENTS) ?? Number.POSITIVE_INFINITY) <= LARGEST_CONTENTS)) {
      return damaged(file, CONTENTS);
    }
    const text = strFromU8(entryOf(zip, CONTENTS));
    const read = readContents(JSON.parse(text));
    if ("newer" in read) {
      return fail({ kind: "workspace-file-newer", file, version: read.newer });
    }
    if ("fault" in read) return damaged(file, read.fault);
    const strange = strangeEntry(names, read.contents);
    return strange === null ? ok(read) : damaged(file, strange);
  } catch (cause) {
    return damaged(file, cause);
  }
}

/** The first entry that is not in the list, is absent, or has another size than listed. */
function strangeEntry(
  names: ReadonlyMap<string, number>,
  { datasets }: WorkspaceContents,
): string | null {
  const sizes = new Map(
    [...filesOf(datasets).values()].map((f) => [BLOB_FOLDER + f.hash, f.bytes]),
  );
  const unlisted = [...names.keys()].find((name) => name !== CONTENTS && !sizes.has(name));
  if (unlisted !== undefined) return unlisted;
  return [...sizes].find(([name, bytes]) => names.get(name) !== bytes)?.[0] ?? null;
}

async function checkBlobs(
  zip: Uint8Array,
  { datasets }: WorkspaceContents,
  file: string,
): Promise<Result<null>> {
  for (const { hash, name } of filesOf(datasets).values()) {
    try {
      if ((await sha256(blobIn(zip, hash))) !== hash) return damaged(file, name);
    } catch (cause) {
      return damaged(file, cause);
    }
  }
  return ok(null);
}

function blobIn(zip: Uint8Array, hash: string): Uint8Array {
  return entryOf(zip, BLOB_FOLDER + hash);
}

function entryOf(zip: Uint8Array, name: string): Uint8Array {
  const entry = unzipSync(zip, { filter: (found) => found.name === name })[name];
  if (!entry) throw new Error(`no entry ${name}`);
  return entry;
}

async function putRecords(incoming: readonly StoredDataset[]): Promise<StoredDataset[]> {
  const { db, datasets } = await localDb();
  return db.transaction("rw", datasets, async () => {
    const taken: StoredDataset[] = [];
    for (const { id, info, recipe, files, originals, keptAt, revision } of incoming) {
      const before = await datasets.get(id);
      const next = Math.max(revision, before?.revision ?? 0) + 1;
      const record = {
        id,
        info,
        recipe,
        files,
        originals,
        keptAt,
        revision: next,
        deletedAt: null,
      };
      await datasets.put(record);
      taken.push(record);
    }
    return taken;
  });
}
