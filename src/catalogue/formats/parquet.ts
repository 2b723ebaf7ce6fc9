import { tableFromIPC } from "@uwdata/flechette";
import { fail, ok, type Result } from "../../base/result";
import { type ArrowRows, addRows, shapeColumnOf, tableOfRows } from "./arrow-rows";
import { EXTRACTION } from "./arrow-text";
import type { FileContents, FileFormat, ReadOptions } from "./format";
import { type GeoMetadata, geoMetadata } from "./geo-metadata";
import { type IssueList, issueList } from "./issue-list";
import { MOST_PARQUET } from "./limits";
import { parquetLibrary } from "./parquet-library";
import { placedTable } from "./placed-table";

/** Parquet and GeoParquet, read row group by row group. */
export const parquet: FileFormat = {
  id: "parquet",
  extensions: [".parquet", ".geoparquet"],
  sniff: (bytes) => new TextDecoder().decode(bytes.subarray(0, 4)) === "PAR1",
  read: readFile,
};

async function readFile(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  try {
    return await readGroups(bytes, file, options);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: "file-damaged", file, detail: detail.slice(0, 200) });
  }
}

async function readGroups(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
): Promise<Result<FileContents>> {
  if (new TextDecoder().decode(bytes.subarray(-4)) !== "PAR1")
    throw new Error("the end is missing");
  const { parquetMetadata } = await import("hyparquet");
  const about = parquetMetadata(bytes.slice().buffer);
  const groups = about.row_groups;
  const size = groups.reduce((sum, g) => sum + Number(g.total_byte_size), 0);
  if (size > MOST_PARQUET) return tooLarge(file, size);
  const geo = geoMetadata(about.key_value_metadata?.find((entry) => entry.key === "geo")?.value);
  if (geo?.foreign) return fail({ kind: "projection-unsupported", file, projection: geo.foreign });
  const issues = issueList();
  const gathered = await gather(bytes, groups.length, geo, issues, options);
  if (gathered.rows.rows.length !== Number(about.num_rows)) throw new Error("rows are missing");
  const table = tableOfRows(gathered.rows, file, gathered.shape);
  return ok(await placedTable(table, geo?.projection ?? null, issues));
}

/** The decoder is asked for one row group at a time; its answers when it fails are thrown. */
async function gather(
  bytes: Uint8Array,
  groups: number,
  geo: GeoMetadata | null,
  issues: IssueList,
  { onProgress }: ReadOptions,
): Promise<{ rows: ArrowRows; shape: string | null }> {
  const { readParquet } = await parquetLibrary();
  let rows: ArrowRows = { columns: [], rows: [], geometries: [] };
  let shape = geo?.encoding === "WKB" ? geo.column : null;
  for (let i = 0; i < groups; i++) {
    const part = readParquet(bytes, { rowGroups: [i] });
    const table = tableFromIPC(part.intoIPCStream(), EXTRACTION);
    if (i === 0) {
      shape ??= shapeColumnOf(table);
      const columns = table.schema.fields.map((f) => f.name).filter((n) => n !== shape);
      rows = { columns, rows: [], geometries: [] };
    }
    addRows(rows, table, shape, issues);
    onProgress?.(rows.rows.length);
  }
  return { rows, shape };
}

function tooLarge(file: string, size: number): Result<never> {
  const inMb = (n: number) => Math.round(n / 1e6);
  return fail({ kind: "file-too-large", file, size: inMb(size), limit: inMb(MOST_PARQUET) });
}
