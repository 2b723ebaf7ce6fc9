import type { Geometry, Position } from "geojson";

const TYPES = [
  "",
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
];
const DEEPEST = 8;

/**
 * A geometry in well-known binary (ISO or with an SRID) → GeoJSON; heights and measures are
 * dropped, an empty point gives null. Throws where bytes are lacking or the type is unknown.
 */
export function geometryOfWkb(bytes: Uint8Array): Geometry | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return read({ view, at: 0 }, 0);
}

type Cursor = { readonly view: DataView; at: number };
type Shape = { readonly little: boolean; readonly dimensions: number };

function read(cursor: Cursor, depth: number): Geometry | null {
  if (depth > DEEPEST) throw new Error("geometries nested too deep");
  const little = cursor.view.getUint8(cursor.at) === 1;
  const code = cursor.view.getUint32(cursor.at + 1, little);
  const iso = code & 0xffff;
  cursor.at += code & 0x20000000 ? 9 : 5;
  const axes = Math.floor(iso / 1000);
  const extra =
    axes === 3 ? 2 : axes > 0 ? 1 : (code & 0x80000000 ? 1 : 0) + (code & 0x40000000 ? 1 : 0);
  const shape = { little, dimensions: 2 + extra };
  const type = TYPES[iso % 1000];
  if (type === "Point") return pointOf(position(cursor, shape));
  if (type === "LineString") return { type, coordinates: line(cursor, shape) };
  if (type === "Polygon") return { type, coordinates: rings(cursor, shape) };
  if (!type) throw new Error(`geometry type ${iso}`);
  return manyOf(type, partsOf(cursor, little, depth));
}

function manyOf(type: string, parts: readonly Geometry[]): Geometry {
  if (type === "GeometryCollection") return { type, geometries: [...parts] };
  const coordinates = parts.map((p) => (p as { coordinates: unknown }).coordinates);
  return { type, coordinates } as Geometry;
}

function partsOf(cursor: Cursor, little: boolean, depth: number): Geometry[] {
  const all: Geometry[] = [];
  for (let n = count(cursor, little, 9); n > 0; n--) {
    const one = read(cursor, depth + 1);
    if (one) all.push(one);
  }
  return all;
}

function pointOf(at: Position): Geometry | null {
  return at.every((n) => Number.isNaN(n)) ? null : { type: "Point", coordinates: at };
}

function rings(cursor: Cursor, shape: Shape): Position[][] {
  return Array.from({ length: count(cursor, shape.little, 4) }, () => line(cursor, shape));
}

function line(cursor: Cursor, shape: Shape): Position[] {
  const length = count(cursor, shape.little, shape.dimensions * 8);
  return Array.from({ length }, () => position(cursor, shape));
}

function position(cursor: Cursor, { little, dimensions }: Shape): Position {
  const x = cursor.view.getFloat64(cursor.at, little);
  const y = cursor.view.getFloat64(cursor.at + 8, little);
  cursor.at += dimensions * 8;
  return [x, y];
}

/** A count of parts that the bytes left over can hold. */
function count(cursor: Cursor, little: boolean, least: number): number {
  const n = cursor.view.getUint32(cursor.at, little);
  cursor.at += 4;
  if (n * least > cursor.view.byteLength - cursor.at) throw new Error("a geometry is cut off");
  return n;
}
