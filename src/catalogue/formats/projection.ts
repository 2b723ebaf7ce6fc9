import type { Geometry, Position } from "geojson";

/**
 * Name of a projection that is not plain WGS 84 degrees; null when the .prj text says WGS 84, or
 * is absent (then the coordinates decide, see {@link degreesFault}).
 */
export function projectionFault(prj: string | null): string | null {
  if (prj === null || prj.trim() === "") return null;
  const name = /"([^"]*)"/.exec(prj)?.[1] ?? prj.trim().slice(0, 60);
  const geographic = /^\s*(GEOGCS|GEOGCRS|GEODCRS)\b/i.test(prj);
  const wgs84 = /(DATUM|ENSEMBLE)\s*\[\s*"[^"]*(WGS[_ ]?(19)?84|World Geodetic System 1984)/i.test(
    prj,
  );
  return geographic && wgs84 ? null : name;
}

/** What is wrong with coordinates that cannot be degrees; null when all are. */
export function degreesFault(shapes: readonly (Geometry | null)[]): string | null {
  for (const shape of shapes) {
    const bad = shape && positionsOf(shape).find((p) => !isDegrees(p));
    if (bad) return `x ${bad[0]}, y ${bad[1]}`;
  }
  return null;
}

function positionsOf(shape: Geometry): Position[] {
  if (shape.type === "GeometryCollection") return shape.geometries.flatMap(positionsOf);
  if (shape.type === "Point") return [shape.coordinates];
  if (shape.type === "MultiPoint" || shape.type === "LineString") return shape.coordinates;
  if (shape.type === "MultiPolygon") return shape.coordinates.flat(2);
  return shape.coordinates.flat();
}

function isDegrees([x, y]: Position): boolean {
  return Math.abs(x ?? Number.NaN) <= 180 && Math.abs(y ?? Number.NaN) <= 90;
}
