import { fail, ok, type Result } from "../../base/result";
import { readDbf } from "./dbf";
import type { FileContents, FileFormat, TextTable } from "./format";
import { degreesFault, projectionFault } from "./projection";
import { readPolygons } from "./shp";

/** One or more polygon shapefiles (WGS 84) in a zip. */
export const shapefileZip: FileFormat = {
  id: "shapefile-zip",
  extensions: [".zip"],
  read: readShapefileZip,
};

type Entries = ReadonlyMap<string, Uint8Array>;

async function readShapefileZip(bytes: Uint8Array, file: string): Promise<Result<FileContents>> {
  const { unzipSync } = await import("fflate");
  let entries: Entries;
  try {
    entries = sortEntries(unzipSync(bytes, { filter: (e) => isPart(e.name) }));
  } catch (cause) {
    return damagedZip(file, cause);
  }
  const shapes = [...entries.keys()].filter((name) => name.endsWith(".shp"));
  if (shapes.length === 0) return fail({ kind: "zip-without-shapefile", file });
  const tables: TextTable[] = [];
  for (const shp of shapes) {
    const layer = readLayer(entries, shp, file);
    if (!layer.ok) return layer;
    tables.push(layer.value);
  }
  return ok({ tables, issues: [] });
}

function isPart(name: string): boolean {
  return /\.(shp|dbf|prj|cpg)$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);
}

function sortEntries(found: Record<string, Uint8Array>): Entries {
  return new Map(Object.entries(found).map(([name, body]) => [name.toLowerCase(), body]));
}

function readLayer(entries: Entries, shp: string, file: string): Result<TextTable> {
  const part = (extension: string) => entries.get(shp.replace(/\.shp$/, extension));
  const text = (extension: string) => new TextDecoder().decode(part(extension) ?? new Uint8Array());
  const projection = projectionFault(text(".prj"));
  if (projection !== null) return fail({ kind: "projection-unsupported", file, projection });
  const dbf = part(".dbf");
  if (!dbf) return damagedZip(file, "the .dbf is missing");
  try {
    const layer = tableOf(entries.get(shp)!, dbf, text(".cpg"), shp);
    const outside = degreesFault(layer.geometries ?? []);
    return outside === null
      ? ok(layer)
      : fail({ kind: "projection-unsupported", file, projection: outside });
  } catch (cause) {
    return damagedZip(file, cause);
  }
}

function tableOf(shp: Uint8Array, dbf: Uint8Array, cpg: string, name: string): TextTable {
  const geometries = readPolygons(shp);
  const { columns, records } = readDbf(dbf, cpg);
  if (geometries.length !== records.length) {
    throw new Error(`${geometries.length} shapes but ${records.length} records`);
  }
  const kept = [...records.keys()].filter((i) => records[i] !== null);
  return {
    name,
    columns,
    rows: kept.map((i) => records[i]!),
    rowNumbers: kept.map((i) => i + 2),
    geometries: kept.map((i) => geometries[i]!),
  };
}

function damagedZip(file: string, cause: unknown): { ok: false; problem: ZipProblem } {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return fail({ kind: "file-damaged", file, detail });
}

type ZipProblem = { kind: "file-damaged"; file: string; detail: string };
