import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { AreaLevel } from "../../domain/area-code";

/** Rings of one polygon as arc numbers; `~n` is arc n backwards. */
export type ArcPolygon = number[][];

/** An area drawn by arcs; `id` is its code, or its region id. */
export type AreaArcs = { readonly id: string; readonly polygons: ArcPolygon[] };

/** One level of detail: the four area levels over shared, quantized arcs. */
export type AtlasTopology = Topology<Record<AreaLevel, GeometryCollection>>;

/** The areas of an object; anything that is no polygon is left out. */
export function areasOf(collection: GeometryCollection): AreaArcs[] {
  return collection.geometries.flatMap((g) => {
    if (g.type === "Polygon") return [{ id: String(g.id), polygons: [g.arcs] }];
    return g.type === "MultiPolygon" ? [{ id: String(g.id), polygons: g.arcs }] : [];
  });
}

/** Areas → an object of the topology; one polygon is written plainly. */
export function collectionOf(areas: readonly AreaArcs[]): GeometryCollection {
  return { type: "GeometryCollection", geometries: areas.map(geometryOf) };
}

function geometryOf({ id, polygons }: AreaArcs): Polygon | MultiPolygon {
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: "Polygon", id, arcs: only }
    : { type: "MultiPolygon", id, arcs: polygons };
}
