import { datasetFault } from "../../catalogue/shipped/check-manifest";
import { decodeRoleEdits, type RoleEdit } from "../../domain/role-edit";
import { hashOfName, type StoredDataset, type StoredFile } from "../device/stored-dataset";

/** Name of the list of contents inside a workspace file; the bytes lie under `blobs/<sha-256>`. */
export const CONTENTS = "workspace.json";
export const BLOB_FOLDER = "blobs/";

/** Largest workspace file in bytes: it is read as a whole. */
export const LARGEST_WORKSPACE = 1_500_000_000;

/** The list of contents. Later versions get a higher number. */
export type WorkspaceContents = {
  readonly format: "tambon-atlas-workspace";
  readonly version: 1;
  readonly savedAt: string;
  readonly datasets: readonly StoredDataset[];
  /** Role edits as `encodeRoleEdits` writes them. */
  readonly roles: string;
};

/** Every file of a dataset once, by hash. */
export function filesOf(datasets: readonly StoredDataset[]): Map<string, StoredFile> {
  const all = datasets.flatMap(({ files, originals }) => [...files, ...originals]);
  return new Map(all.map((file) => [file.hash, file]));
}

/** What is wrong with a list of contents, or the list and its role edits. */
export type ReadContents =
  | { readonly contents: WorkspaceContents; readonly roles: readonly RoleEdit[] }
  | { readonly newer: number }
  | { readonly fault: string };

/** Reads a list of contents; nothing of it is believed unchecked. */
export function readContents(value: unknown): ReadContents {
  const found = value as Partial<WorkspaceContents> | null;
  if (typeof found !== "object" || found?.format !== "tambon-atlas-workspace") {
    return { fault: "format" };
  }
  const version: unknown = found.version;
  if (typeof version === "number" && version > 1) return { newer: version };
  if (version !== 1) return { fault: "version" };
  const roles = typeof found.roles === "string" ? decodeRoleEdits(found.roles) : null;
  if (!roles) return { fault: "roles" };
  if (!Array.isArray(found.datasets)) return { fault: "datasets" };
  for (const dataset of found.datasets) {
    const fault = recordFault(dataset);
    if (fault !== null) return { fault };
  }
  return { contents: found as WorkspaceContents, roles };
}

function recordFault(value: unknown): string | null {
  const record = value as Partial<StoredDataset> | null;
  if (typeof record !== "object" || !record) return "dataset";
  const { id, info, recipe, files, originals, keptAt } = record;
  const inInfo = datasetFault(info);
  if (inInfo !== null) return `dataset ${String(id)}: ${inInfo}`;
  const sound =
    typeof id === "string" &&
    info?.id === id &&
    typeof recipe === "object" &&
    recipe?.format === 1 &&
    Number.isFinite(keptAt) &&
    areFiles(files) &&
    areFiles(originals);
  return sound ? missingFile(record as StoredDataset) : `dataset ${String(id)}`;
}

function areFiles(value: unknown): value is StoredFile[] {
  return Array.isArray(value) && value.every(isFile);
}

function isFile(value: Partial<StoredFile> | null): boolean {
  return (
    typeof value?.name === "string" &&
    typeof value.hash === "string" &&
    /^[0-9a-f]{64}$/.test(value.hash) &&
    typeof value.bytes === "number" &&
    value.bytes >= 0
  );
}

/** Every file that the info names must be one of the dataset's own. */
function missingFile({ id, info, files }: StoredDataset): string | null {
  const own = new Set(files.map(({ hash }) => hash));
  const unplaced = info.imported?.unplacedFile ?? "";
  const named = [...info.files.map(({ file }) => file), ...(unplaced === "" ? [] : [unplaced])];
  const strange = named.find((file) => !own.has(hashOfName(file) ?? ""));
  return strange === undefined ? null : `dataset ${id}: ${strange}`;
}
