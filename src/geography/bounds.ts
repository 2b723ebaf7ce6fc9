import { type Geometry, NO_AREA } from "./geometry";

/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Thailand with a little sea around it: what the map shows at first and on reset. */
export const COUNTRY_BOUNDS: Bounds = [97.3, 5.6, 105.7, 20.5];

/**
 * Thailand by degrees of latitude, northwards: west, south, east and north of each strip, rounded
 * outwards. What lies beside a strip may be covered without hiding the country.
 */
export const COUNTRY_STRIPS: readonly Bounds[] = [
  [100.9, 5.6, 102, 6],
  [99.1, 6, 102.1, 7],
  [98.2, 7, 100.8, 8],
  [98.1, 8, 100.4, 9],
  [97.8, 9, 100.2, 10],
  [98.5, 10, 99.9, 11],
  [99, 11, 103, 14],
  [98.1, 14, 105.7, 17],
  [97.6, 17, 104.9, 18],
  [97.3, 18, 104.3, 19],
  [97.7, 19, 101.4, 20],
  [99, 20, 100.6, 20.5],
];

/** Box around the shapes of some areas; `null` when none of them has a shape. */
export function boundsOfAreas(
  geometry: Geometry,
  wanted: (area: number) => boolean,
): Bounds | null {
  const { shapes } = geometry;
  let box: [number, number, number, number] | null = null;
  for (let shape = 0; shape < shapes.count; shape++) {
    const area = shapes.area[shape]!;
    if (area === NO_AREA || !wanted(area)) continue;
    const [w, s, e, n] = shapes.bounds.subarray(4 * shape, 4 * shape + 4) as unknown as Bounds;
    if (!(w <= e)) continue;
    box = box
      ? [Math.min(box[0], w), Math.min(box[1], s), Math.max(box[2], e), Math.max(box[3], n)]
      : [w, s, e, n];
  }
  return box;
}
