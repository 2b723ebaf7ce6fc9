import Flatbush from "flatbush";
import { type Geometry, NO_AREA } from "./geometry";
import { insideRing } from "./inside-point";

/** Finds what lies at a point, without the graphics card. */
export type HitIndex = {
  /** Row in the area table of the tambon at a point; -1 outside all of them and on retired codes. */
  hit(lon: number, lat: number): number;
  /** Shape at a point, retired codes included; -1 outside all of them. */
  shapeAt(lon: number, lat: number): number;
};

/** The hit index of a geometry; an empty geometry answers -1 everywhere. */
export function createHitIndex(geometry: Geometry): HitIndex {
  const tree = geometry.boxes.byteLength > 0 ? Flatbush.from(geometry.boxes) : null;
  const shapeAt = (lon: number, lat: number) => {
    for (const polygon of tree?.search(lon, lat, lon, lat) ?? []) {
      if (insidePolygon(geometry, polygon, lon, lat)) return geometry.polygonShape[polygon]!;
    }
    return -1;
  };
  const hit = (lon: number, lat: number) => {
    const area = geometry.shapes.area[shapeAt(lon, lat)] ?? NO_AREA;
    return area === NO_AREA ? -1 : area;
  };
  return { hit, shapeAt };
}

function insidePolygon(geometry: Geometry, polygon: number, lon: number, lat: number): boolean {
  const { positions, ringStarts, polygonRings } = geometry;
  let inside = false;
  for (let ring = polygonRings[polygon]!; ring < polygonRings[polygon + 1]!; ring++) {
    const crossed = insideRing(positions, ringStarts[ring]!, ringStarts[ring + 1]!, lon, lat);
    if (crossed) inside = !inside;
  }
  return inside;
}
