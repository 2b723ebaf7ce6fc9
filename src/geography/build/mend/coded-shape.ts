import type { MultiPolygon, Polygon, Position } from "geojson";
import type { CodedShape } from "../build-topology";
import { signedArea } from "../ring";

/** Polygons of a shape: rings of positions, outline first. */
export type Parts = readonly (readonly (readonly Position[])[])[];

/** The polygons of a shape, whether it has one or many. */
export function partsOf(geometry: Polygon | MultiPolygon): Parts {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The same shape with other polygons. */
export function withParts<T extends CodedShape>(shape: T, parts: Parts): T {
  const geometry: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: parts.map((rings) => rings.map((ring) => ring.map((p) => [...p]))),
  };
  return { ...shape, geometry };
}

/** Size of a shape in square degrees, holes taken off. */
export function sizeOf(parts: Parts): number {
  let size = 0;
  for (const rings of parts) {
    rings.forEach((ring, i) => {
      size += (i === 0 ? 1 : -1) * Math.abs(signedArea(ring));
    });
  }
  return size;
}

/** Mean thickness of a shape in degrees: twice its size over the length of its sides. */
export function thicknessOf(parts: Parts): number {
  let length = 0;
  for (const ring of parts.flat()) {
    for (let i = 1; i < ring.length; i++) {
      length += Math.hypot(ring[i]![0]! - ring[i - 1]![0]!, ring[i]![1]! - ring[i - 1]![1]!);
    }
  }
  return length === 0 ? 0 : (2 * sizeOf(parts)) / length;
}
