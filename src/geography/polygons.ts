import { type Arcs, ringLength, writeRing } from "./arcs";
import type { Geometry } from "./geometry";
import type { ArcShape } from "./topology-shapes";

/** Rings and polygons of all shapes in flat arrays. */
export type Polygons = Pick<Geometry, "positions" | "ringStarts" | "polygonRings" | "polygonShape">;

/** Stitches every ring of every shape; no shapes give empty arrays. */
export function flattenPolygons(arcs: Arcs, shapes: readonly ArcShape[]): Polygons {
  const polygons = shapes.flatMap((s, shape) => s.polygons.map((rings) => ({ shape, rings })));
  const rings = polygons.flatMap((p) => p.rings);
  const ringStarts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => {
    ringStarts[i + 1] = ringStarts[i]! + ringLength(arcs, ring);
  });
  const positions = new Float32Array(2 * ringStarts[rings.length]!);
  rings.forEach((ring, i) => {
    writeRing(arcs, ring, positions, 2 * ringStarts[i]!);
  });
  const polygonRings = new Uint32Array(polygons.length + 1);
  polygons.forEach((p, i) => {
    polygonRings[i + 1] = polygonRings[i]! + p.rings.length;
  });
  const polygonShape = Uint16Array.from(polygons, (p) => p.shape);
  return { positions, ringStarts, polygonRings, polygonShape };
}

/** First vertex of a polygon and the one after its last. */
export function vertexRange(polygons: Polygons, polygon: number): [number, number] {
  const { ringStarts, polygonRings } = polygons;
  return [ringStarts[polygonRings[polygon]!]!, ringStarts[polygonRings[polygon + 1]!]!];
}
