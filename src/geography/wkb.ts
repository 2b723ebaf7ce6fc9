import type { MultiPolygon, Polygon, Position } from "geojson";

const LITTLE_ENDIAN = 1;
const POLYGON = 3;
const MULTI_POLYGON = 6;
const POINT_BYTES = 16;

/**
 * A shape as well-known binary (OGC 06-103r4, little-endian, two dimensions), as PostGIS, GDAL and
 * DuckDB's spatial extension read it. Rings are written in the order and the direction they have.
 */
export function wkbOf(shape: Polygon | MultiPolygon): Uint8Array {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const isMulti = shape.type === "MultiPolygon";
  const size = (isMulti ? 9 : 0) + polygons.reduce((sum, rings) => sum + bytesOf(rings), 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const head = (type: number, parts: number) => {
    view.setUint8(at, LITTLE_ENDIAN);
    view.setUint32(at + 1, type, true);
    view.setUint32(at + 5, parts, true);
    at += 9;
  };
  if (isMulti) head(MULTI_POLYGON, polygons.length);
  for (const rings of polygons) {
    head(POLYGON, rings.length);
    for (const ring of rings) {
      view.setUint32(at, ring.length, true);
      at += 4;
      for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
        view.setFloat64(at, lon, true);
        view.setFloat64(at + 8, lat, true);
        at += POINT_BYTES;
      }
    }
  }
  return new Uint8Array(view.buffer);
}

function bytesOf(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring) => sum + 4 + POINT_BYTES * ring.length, 9);
}
