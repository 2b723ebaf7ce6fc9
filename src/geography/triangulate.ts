import earcut from "earcut";
import { type Polygons, vertexRange } from "./polygons";

/** Triangles of all polygons, so that no other thread has to cut them. */
export function triangulate(polygons: Polygons): {
  triangles: Uint32Array;
  triangleStarts: Uint32Array;
} {
  const count = polygons.polygonShape.length;
  const triangleStarts = new Uint32Array(count + 1);
  const cut: number[][] = [];
  for (let p = 0; p < count; p++) {
    const corners = cutPolygon(polygons, p);
    cut.push(corners);
    triangleStarts[p + 1] = triangleStarts[p]! + corners.length;
  }
  const triangles = new Uint32Array(triangleStarts[count]!);
  cut.forEach((corners, p) => {
    const [first] = vertexRange(polygons, p);
    const at = triangleStarts[p]!;
    corners.forEach((corner, i) => {
      triangles[at + i] = first + corner;
    });
  });
  return { triangles, triangleStarts };
}

function cutPolygon(polygons: Polygons, p: number): number[] {
  const { positions, ringStarts, polygonRings } = polygons;
  const [first, end] = vertexRange(polygons, p);
  const holes: number[] = [];
  for (let ring = polygonRings[p]! + 1; ring < polygonRings[p + 1]!; ring++) {
    holes.push(ringStarts[ring]! - first);
  }
  return earcut(positions.subarray(2 * first, 2 * end), holes, 2);
}
