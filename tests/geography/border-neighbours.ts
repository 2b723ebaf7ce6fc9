import { type Geometry, NO_AREA, NO_SHAPE } from "../../src/geography/geometry";

/**
 * Rows of the area table that share a border line (not a mere corner) with each row, ascending.
 * Rows without a shape, and islands, have none; retired shapes are nobody's neighbours.
 */
export function neighboursOf(geometry: Geometry, areaCount: number): number[][] {
  const { borders, shapes } = geometry;
  const found = Array.from({ length: areaCount }, () => new Set<number>());
  for (let run = 0; run < borders.shapeA.length; run++) {
    if (borders.shapeB[run] === NO_SHAPE) continue;
    const a = shapes.area[borders.shapeA[run]!]!;
    const b = shapes.area[borders.shapeB[run]!]!;
    if (a === NO_AREA || b === NO_AREA || a === b) continue;
    found[a]?.add(b);
    found[b]?.add(a);
  }
  return found.map((rows) => [...rows].sort((x, y) => x - y));
}
