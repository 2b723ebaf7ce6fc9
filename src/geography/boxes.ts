import Flatbush from "flatbush";
import { type Polygons, vertexRange } from "./polygons";

/** Boxes of polygons: a flatbush over them, and their union per shape (west, south, east, north). */
export function boxPolygons(
  polygons: Polygons,
  shapes: number,
): { boxes: ArrayBuffer; bounds: Float32Array } {
  const count = polygons.polygonShape.length;
  const bounds = new Float32Array(4 * shapes);
  for (let s = 0; s < shapes; s++) bounds.set(EMPTY, 4 * s);
  if (count === 0) return { boxes: new ArrayBuffer(0), bounds };
  const tree = new Flatbush(count, 16, Float32Array);
  for (let p = 0; p < count; p++) {
    const box = boxOf(polygons, p);
    tree.add(...box);
    grow(bounds, 4 * polygons.polygonShape[p]!, box);
  }
  tree.finish();
  return { boxes: tree.data as ArrayBuffer, bounds };
}

type Box = [number, number, number, number];

const EMPTY: Box = [Infinity, Infinity, -Infinity, -Infinity];

function boxOf(polygons: Polygons, p: number): Box {
  const [first, end] = vertexRange(polygons, p);
  const box: Box = [...EMPTY];
  for (let v = first; v < end; v++) {
    const lon = polygons.positions[2 * v]!;
    const lat = polygons.positions[2 * v + 1]!;
    grow(box, 0, [lon, lat, lon, lat]);
  }
  return box;
}

function grow(into: Float32Array | Box, at: number, box: Box): void {
  into[at] = Math.min(into[at]!, box[0]);
  into[at + 1] = Math.min(into[at + 1]!, box[1]);
  into[at + 2] = Math.max(into[at + 2]!, box[2]);
  into[at + 3] = Math.max(into[at + 3]!, box[3]);
}
