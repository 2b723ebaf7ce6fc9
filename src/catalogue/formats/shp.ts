import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./shp-rings";

const FILE_CODE = 9994;
const HEADER = 100;
const BOX = 36;

/** Shape types without, with height and with measure, as the .shp numbers them. */
const POINT = [1, 11, 21];
const LINE = [3, 13, 23];
const POLYGON = [5, 15, 25];
const MULTI_POINT = [8, 18, 28];

/** Whether the bytes begin as a .shp does. */
export function isShp(bytes: Uint8Array): boolean {
  return (
    bytes.length >= HEADER && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) === FILE_CODE
  );
}

/**
 * Shapes of a .shp in the order of its records, null for an empty shape. Heights and measures are
 * dropped. Throws when the file is cut off or holds patches of surfaces.
 */
export function readShapes(bytes: Uint8Array): (Geometry | null)[] {
  if (!isShp(bytes)) throw new Error("not a .shp");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.getInt32(24) * 2;
  if (end > bytes.byteLength) throw new Error("the .shp is cut off");
  const shapes: (Geometry | null)[] = [];
  let at = HEADER;
  while (at + 8 <= end) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > end) throw new Error("a record of the .shp is cut off");
    const record = new DataView(bytes.buffer, bytes.byteOffset + at + 8, length);
    shapes.push(readShape(record));
    at += 8 + length;
  }
  return shapes;
}

function readShape(record: DataView): Geometry | null {
  const type = record.getInt32(0, true);
  if (type === 0) return null;
  if (POINT.includes(type)) return { type: "Point", coordinates: positionAt(record, 4) };
  if (MULTI_POINT.includes(type)) return multiPoint(record);
  if (LINE.includes(type)) return lineOf(readParts(record));
  if (POLYGON.includes(type)) return polygonOf(readParts(record));
  throw new Error(`shapes of type ${type} are not supported`);
}

function positionAt(record: DataView, at: number): Position {
  return [record.getFloat64(at, true), record.getFloat64(at + 8, true)];
}

function multiPoint(record: DataView): Geometry {
  const count = record.getInt32(BOX, true);
  if (count < 0 || BOX + 4 + count * 16 > record.byteLength) throw new Error("a shape is cut off");
  const coordinates = Array.from({ length: count }, (_, i) => positionAt(record, BOX + 4 + i * 16));
  return { type: "MultiPoint", coordinates };
}

function lineOf(parts: Position[][]): Geometry | null {
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: parts };
}

function polygonOf(rings: Position[][]): Geometry | null {
  const polygons = polygonsOf(rings);
  const only = polygons[0];
  if (!only) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function readParts(record: DataView): Position[][] {
  const parts = record.getInt32(BOX, true);
  const points = record.getInt32(BOX + 4, true);
  const first = BOX + 8 + parts * 4;
  if (parts < 0 || points < 0 || first + points * 16 > record.byteLength) {
    throw new Error("a shape is cut off");
  }
  const starts = Array.from({ length: parts }, (_, i) => record.getInt32(BOX + 8 + i * 4, true));
  if (starts.some((s, i) => s < 0 || s > (starts[i + 1] ?? points))) {
    throw new Error("the parts of a shape overlap");
  }
  return starts.map((start, part) => {
    const length = (starts[part + 1] ?? points) - start;
    return Array.from({ length }, (_, i) => positionAt(record, first + (start + i) * 16));
  });
}
