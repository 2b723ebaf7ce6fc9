import type { Geometry } from "./geometry";

const NO_OUTLINE = new Float32Array();

/**
 * Outline of one area as border segments (see `Borders.segments`); an area without a shape, or -1,
 * has none.
 */
export function outlineOfArea(geometry: Geometry, area: number): Float32Array {
  const { shapes, polygonShape, polygonRings, ringStarts, positions } = geometry;
  const out: number[] = [];
  const shape = area < 0 ? -1 : shapes.area.indexOf(area);
  if (shape < 0) return NO_OUTLINE;
  for (let p = polygonShape.indexOf(shape); polygonShape[p] === shape; p++) {
    for (let ring = polygonRings[p]!; ring < polygonRings[p + 1]!; ring++) {
      pushRing(positions, ringStarts[ring]!, ringStarts[ring + 1]!, out);
    }
  }
  return Float32Array.from(out);
}

function pushRing(positions: Float32Array, first: number, end: number, out: number[]): void {
  let distance = 0;
  for (let v = first; v < end - 1; v++) {
    const [x1, y1, x2, y2] = positions.subarray(2 * v, 2 * v + 4);
    out.push(x1!, y1!, x2!, y2!, distance);
    distance += Math.hypot(x2! - x1!, y2! - y1!);
  }
}
