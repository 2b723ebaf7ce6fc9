import { fail, ok, type Result } from "../../base/result";
import { readDbf } from "./dbf";
import type { Reading, ReadOptions, RowIssue, TextTable } from "./format";
import { knownProjection, mapPositions, projectionFault, reprojector } from "./projection";
import { readShapes } from "./shp";
import type { TextEncoding } from "./text-encoding";

/** A shapefile's parts by lower-case ending (".shp"). */
export type ShapeParts = (ending: string) => Uint8Array | undefined;

/** A layer and how it was read. */
export type ShapeLayer = {
  readonly table: TextTable;
  readonly reading: Reading;
  readonly issues: readonly RowIssue[];
};

const ENCODINGS: readonly string[] = ["utf-8", "utf-16le", "utf-16be", "windows-874"];

/** A shapefile → a table of its records with their shapes in WGS 84 degrees. */
export async function readShapeLayer(
  part: ShapeParts,
  name: string,
  file: string,
  options: ReadOptions,
): Promise<Result<ShapeLayer>> {
  const shp = part(".shp");
  const dbf = part(".dbf");
  if (!shp) return fail({ kind: "companion-missing", file, ending: ".shp" });
  if (!dbf) return fail({ kind: "companion-missing", file, ending: ".dbf" });
  const prj = textOf(part(".prj"));
  const foreign = projectionFault(prj);
  const known = foreign === null ? null : knownProjection(prj);
  if (foreign !== null && !known) {
    return fail({ kind: "projection-unsupported", file, projection: foreign });
  }
  try {
    const { table, encoding, issues } = tableOf(
      shp,
      dbf,
      textOf(part(".cpg")),
      name,
      options.encoding,
    );
    const turn = known ? await reprojector(known) : null;
    const shapes = table.geometries.map((s) => (s && turn ? mapPositions(s, turn) : s));
    const reading = {
      ...(ENCODINGS.includes(encoding) ? { encoding: encoding as TextEncoding } : {}),
      ...(known ? { projection: known.name } : {}),
    };
    return ok({ table: { ...table, geometries: shapes }, reading, issues });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: "file-damaged", file, detail });
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

function tableOf(
  shp: Uint8Array,
  dbf: Uint8Array,
  cpg: string,
  name: string,
  told: TextEncoding | undefined,
) {
  const shapes = readShapes(shp);
  const { columns, records, encoding, equalHeads } = readDbf(dbf, cpg, told);
  if (shapes.length !== records.length) {
    throw new Error(`${shapes.length} shapes but ${records.length} records`);
  }
  const kept = [...records.keys()].filter((i) => records[i] !== null);
  const table = {
    name,
    columns,
    rows: kept.map((i) => records[i]!),
    rowNumbers: kept.map((i) => i + 2),
    geometries: kept.map((i) => shapes[i]!),
  };
  const cut = { kind: "heads-cut", row: 1, heads: equalHeads.join(", "), table: name } as const;
  return { table, encoding, issues: equalHeads.length > 0 ? [cut] : [] };
}
