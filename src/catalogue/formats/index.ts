import { fail, ok, type Result } from "../../base/result";
import { arrow } from "./arrow";
import { csv } from "./csv";
import { damageDetail } from "./damage-detail";
import type { FileContents, FileFormat, ReadOptions } from "./format";
import { html } from "./html";
import { geojson, json, ndjson, topojson } from "./json";
import { kml } from "./kml";
import { MOST_COLUMNS, sizeLimit } from "./limits";
import { parquet } from "./parquet";
import { shapefile } from "./shapefile";
import { shapefileZip } from "./shapefile-zip";
import { isText } from "./text-encoding";
import { xlsx } from "./xlsx";

/** Every format the product reads; a new one is one more line here. */
const FILE_FORMATS: readonly FileFormat[] = [
  xlsx,
  kml,
  shapefileZip,
  shapefile,
  parquet,
  arrow,
  geojson,
  topojson,
  ndjson,
  json,
  html,
  csv,
];

/** Formats that share an ending without lying about it. */
const ALIKE: readonly (readonly string[])[] = [["json", "ndjson", "geojson", "topojson"]];

/** Formats of text, whose damaged files would pass for separated text. */
const TEXTUAL: readonly string[] = [...ALIKE.flat(), "html", "kml"];

/** The driver for a file by its name's ending, in any case; none gives null. */
export function formatOf(file: string): FileFormat | null {
  const name = file.toLowerCase();
  return FILE_FORMATS.find((f) => f.extensions.some((e) => name.endsWith(e))) ?? null;
}

/** The driver of a file by what it holds alone; null where no driver knows it. */
export function formatOfContent(bytes: Uint8Array): FileFormat | null {
  return FILE_FORMATS.find((format) => format.sniff?.(bytes)) ?? null;
}

/** A file by its name, and what it holds. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads any file: the driver is that of the ending where the content agrees, else that of the
 * content (`reading.extensionLies`), else text. What an office may send never throws: a file that
 * is empty, too large, too wide, without rows, damaged or of no known kind is a typed problem.
 */
export async function readFile(
  { name, bytes }: SourceFile,
  options: ReadOptions = {},
): Promise<Result<FileContents & { readonly format: string }>> {
  if (bytes.length === 0) return fail({ kind: "file-empty", file: name });
  const named = formatOf(name);
  const format = formatFor(bytes, named);
  if (!format) return fail({ kind: "format-unknown", file: name });
  const limit = sizeLimit(format.id);
  if (bytes.length > limit) {
    return fail({
      kind: "file-too-large",
      file: name,
      size: inMb(bytes.length),
      limit: inMb(limit),
    });
  }
  const read = await readSafely(format, name, bytes, options);
  if (!read.ok) return read;
  const lies = named !== null && !areAlike(named, format);
  const reading = { ...read.value.reading, ...(lies ? { extensionLies: true } : {}) };
  return ok({ ...read.value, reading, format: format.id });
}

/** A parser that gives up on bytes it did not expect says that the file is damaged. */
async function readSafely(
  format: FileFormat,
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileContents>> {
  try {
    const read = await format.read(bytes, file, options);
    return read.ok ? checked(read.value, file) : read;
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: damageDetail(cause) });
  }
}

function checked(contents: FileContents, file: string): Result<FileContents> {
  const wide = contents.tables.find((table) => table.columns.length > MOST_COLUMNS);
  if (wide) {
    const columns = wide.columns.length;
    const limit = MOST_COLUMNS;
    return fail({ kind: "too-many-columns", file, table: wide.name, columns, limit });
  }
  const bare = contents.tables.every((table) => table.rows.length === 0);
  return bare ? fail({ kind: "table-without-rows", file }) : ok(contents);
}

/** Of formats that share endings the more special one counts; damaged text keeps its name's driver. */
function formatFor(bytes: Uint8Array, named: FileFormat | null): FileFormat | null {
  const found = formatOfContent(bytes);
  if (found && named && areAlike(named, found)) return found === json ? named : found;
  if (named?.sniff?.(bytes)) return named;
  if (found) return found;
  if (named && (!named.sniff || TEXTUAL.includes(named.id))) return named;
  return isText(bytes) ? csv : named;
}

function areAlike(one: FileFormat, other: FileFormat): boolean {
  return one === other || ALIKE.some((ids) => ids.includes(one.id) && ids.includes(other.id));
}

function inMb(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
