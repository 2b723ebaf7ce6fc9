import type { Table } from "@uwdata/flechette";
import type { Geometry } from "geojson";
import { textOfType } from "./arrow-text";
import type { TextTable } from "./format";
import type { IssueList } from "./issue-list";
import { geometryOfWkb } from "./wkb";

/** Rows of an Arrow table as text, gathered batch by batch. */
export type ArrowRows = {
  readonly columns: readonly string[];
  readonly rows: string[][];
  readonly geometries: (Geometry | null)[];
};

const GEOMETRY_NAMES = /^(geometry|geom|the_geom|wkb|wkb_geometry)$/i;
const EXTENSION = "ARROW:extension:name";

/** Columns of well-known binary by name or by their extension type; the first is the shape. */
export function shapeColumnOf(table: Table): string | null {
  const field = table.schema.fields.find((f) => {
    const extension = f.metadata?.get(EXTENSION) ?? "";
    return /^(geoarrow|ogc)\.wkb$/.test(extension) || GEOMETRY_NAMES.test(f.name);
  });
  return field?.name ?? null;
}

/** Adds the rows of a table; cells of `shape` become geometries, a broken one is listed and null. */
export function addRows(
  into: ArrowRows,
  table: Table,
  shape: string | null,
  issues: IssueList,
): void {
  const start = into.rows.length;
  const columns = table.schema.fields.flatMap((f, i) =>
    f.name === shape ? [] : [{ values: table.getChildAt(i), text: textOfType(f.type) }],
  );
  for (let r = 0; r < table.numRows; r++) {
    into.rows.push(columns.map(({ values, text }) => text(values.at(r))));
  }
  if (shape === null) return;
  const shapes = table.getChild(shape);
  for (let r = 0; r < table.numRows; r++) {
    into.geometries.push(shapeAt(shapes.at(r), start + r + 2, issues));
  }
}

/** The table of all rows gathered; the first counts as row 2, below heads that are not there. */
export function tableOfRows(gathered: ArrowRows, name: string, shape: string | null): TextTable {
  return {
    name,
    columns: gathered.columns,
    rows: gathered.rows,
    rowNumbers: gathered.rows.map((_, i) => i + 2),
    geometries: shape === null ? null : gathered.geometries,
  };
}

function shapeAt(value: unknown, row: number, issues: IssueList): Geometry | null {
  if (value === null || value === undefined) return null;
  try {
    if (!(value instanceof Uint8Array)) throw new Error("no well-known binary");
    return geometryOfWkb(value);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    issues.add({ kind: "bad-geometry", row, detail });
    return null;
  }
}
