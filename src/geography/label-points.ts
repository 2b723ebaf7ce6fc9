import { type Arcs, ringLength, writeRing } from "./arcs";
import type { LabelPoints } from "./geometry";
import { insidePoint, ringCentroid } from "./inside-point";
import type { ArcShape } from "./topology-shapes";

/** A point to write each shape's name at; shapes without polygons are left out. */
export function labelPoints(arcs: Arcs, shapes: readonly ArcShape[]): LabelPoints {
  const drawn = shapes.filter((s) => s.polygons.length > 0);
  const lonLat = new Float32Array(2 * drawn.length);
  drawn.forEach((shape, i) => {
    lonLat.set(insidePoint(largestRing(arcs, shape)), 2 * i);
  });
  return { code: drawn.map((s) => s.code), lonLat };
}

function largestRing(arcs: Arcs, { polygons }: ArcShape): Float64Array {
  let best = new Float64Array();
  let bestArea = -1;
  for (const [outer] of polygons) {
    if (!outer) continue;
    const ring = new Float64Array(2 * ringLength(arcs, outer));
    writeRing(arcs, outer, ring, 0);
    const area = Math.abs(ringCentroid(ring).area);
    if (area > bestArea) [best, bestArea] = [ring, area];
  }
  return best;
}
