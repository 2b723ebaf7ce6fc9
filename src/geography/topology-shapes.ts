import type { Topology } from "topojson-specification";

/** A code and its polygons, each a list of rings of arc references. */
export type ArcShape = { readonly code: string; readonly polygons: readonly number[][][] };

/** Shapes of one object of a topology; an absent object or other kinds of geometry give none. */
export function arcShapes(topology: Topology, object: string): ArcShape[] {
  const collection = topology.objects[object];
  if (collection?.type !== "GeometryCollection") return [];
  return collection.geometries.map((geometry) => {
    const code = String(geometry.id ?? "");
    if (geometry.type === "Polygon") return { code, polygons: [geometry.arcs] };
    return { code, polygons: geometry.type === "MultiPolygon" ? geometry.arcs : [] };
  });
}
