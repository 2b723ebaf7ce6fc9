import { zipSync } from "fflate";

/** Corners of a closed ring. */
export type Ring = readonly (readonly [number, number])[];

export const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]';
export const UTM47 = `PROJCS["WGS_1984_UTM_Zone_47N",${WGS84}]`;

/** A clockwise square (outer ring) with its lower left corner at x, y. */
export function aSquare(x: number, y: number, size = 1): Ring {
  return [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
}

/** Thai text in CP874. */
export function cp874(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => {
    const unit = c.charCodeAt(0);
    return unit > 0xe00 ? unit - 0xe01 + 0xa1 : unit;
  });
}

/** A .shp of polygons, one list of rings per record; null is an empty shape. */
export function aShp(shapes: readonly (readonly Ring[] | null)[]): Uint8Array {
  const records = shapes.map((rings) => (rings ? polygonRecord(rings) : new Uint8Array(4)));
  const length = 100 + records.reduce((sum, r) => sum + 8 + r.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  records.forEach((record, i) => {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, record.length / 2);
    bytes.set(record, at + 8);
    at += 8 + record.length;
  });
  return bytes;
}

function polygonRecord(rings: readonly Ring[]): Uint8Array {
  const points = rings.flat();
  const record = new Uint8Array(44 + rings.length * 4 + points.length * 16);
  const view = new DataView(record.buffer);
  view.setInt32(0, 5, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, i) => {
    view.setInt32(44 + i * 4, first, true);
    first += ring.length;
  });
  const start = 44 + rings.length * 4;
  points.forEach(([x, y], i) => {
    view.setFloat64(start + i * 16, x, true);
    view.setFloat64(start + i * 16 + 8, y, true);
  });
  return record;
}

/** A field of a .dbf: C text, N and F numbers as text, D a date of eight digits. */
export type DbfColumn = {
  readonly name: string;
  readonly type: "C" | "N" | "F" | "D";
  readonly width: number;
};

/** A .dbf; a column given by its name is text of `width` bytes. Longer cells are cut, bytes and all. */
export function aDbf(
  columns: readonly (string | DbfColumn)[],
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array = (t) => new TextEncoder().encode(t),
  width = 50,
): Uint8Array {
  const fields = columns.map((c) => (typeof c === "string" ? { name: c, type: "C", width } : c));
  const header = 32 + fields.length * 32 + 1;
  const recordWidth = fields.reduce((sum, field) => sum + field.width, 1);
  const bytes = new Uint8Array(header + rows.length * recordWidth).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, recordWidth, true);
  fields.forEach((field, i) => {
    bytes.set(encode(field.name), 32 + i * 32);
    bytes[32 + i * 32 + 11] = field.type.charCodeAt(0);
    bytes[32 + i * 32 + 16] = field.width;
  });
  bytes[header - 1] = 0x0d;
  rows.forEach((cells, r) => {
    let at = header + r * recordWidth + 1;
    fields.forEach((field, c) => {
      bytes.set(encode(cells[c] ?? "").subarray(0, field.width), at);
      at += field.width;
    });
  });
  return bytes;
}

/** A zip of a layer named "tambon" whose parts are given by extension. */
export function aZip(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const files = Object.entries(parts).map(([extension, body]) => [
    `tambon.${extension}`,
    typeof body === "string" ? new TextEncoder().encode(body) : body,
  ]);
  return zipSync(Object.fromEntries(files));
}

/** A sound boundary zip: one square per code, with ADM3 columns in UTF-8. */
export function aBoundaryZip(codes: readonly string[], parts: Record<string, string> = {}) {
  const rows = codes.map((code) => [`TH${code}`, `ตำบล ${code}`, `Tambon ${code}`]);
  return aZip({
    shp: aShp(codes.map((_, i) => [aSquare(100 + i * 0.01, 14, 0.01)])),
    dbf: aDbf(["ADM3_PCODE", "ADM3_TH", "ADM3_EN"], rows),
    prj: WGS84,
    ...parts,
  });
}
