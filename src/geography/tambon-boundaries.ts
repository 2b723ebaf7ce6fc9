import { area } from "@turf/area";
import { bbox } from "@turf/bbox";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { decodeArcs } from "./arcs";
import { labelPoints } from "./label-points";
import { arcShapes } from "./topology-shapes";
import { wkbOf } from "./wkb";

const SQUARE_METRES_PER_KM2 = 1e6;

/** The shape of a tambon; places in degrees (WGS 84). */
export type TambonBoundary = {
  readonly code: string;
  /** A point inside the largest polygon, where the name is written. */
  readonly lon: number;
  readonly lat: number;
  readonly xmin: number;
  readonly ymin: number;
  readonly xmax: number;
  readonly ymax: number;
  /** Area in km² on a sphere of 6,371.0088 km (Chamberlain and Duquette 2007). */
  readonly areaKm2: number;
  readonly wkb: Uint8Array;
};

/**
 * Every shape of a boundary topology (object `tambon`), those with a retired code included, as it is
 * drawn at this level of detail. Codes without polygons are left out.
 */
export function tambonBoundaries(topology: Topology): TambonBoundary[] {
  const { code: labelled, lonLat } = labelPoints(
    decodeArcs(topology),
    arcShapes(topology, "tambon"),
  );
  const rowOf = new Map(labelled.map((code, row) => [code, row]));
  return shapesOf(topology).flatMap(({ code, shape }) => {
    const row = rowOf.get(code);
    if (row === undefined) return [];
    const [xmin, ymin, xmax, ymax] = bbox(shape);
    const [lon = Number.NaN, lat = Number.NaN] = lonLat.subarray(2 * row, 2 * row + 2);
    const areaKm2 = area(shape) / SQUARE_METRES_PER_KM2;
    return [{ code, lon, lat, xmin, ymin, xmax, ymax, areaKm2, wkb: wkbOf(shape) }];
  });
}

function shapesOf(topology: Topology): { code: string; shape: Polygon | MultiPolygon }[] {
  const object = topology.objects.tambon;
  if (object?.type !== "GeometryCollection") return [];
  return feature(topology, object).features.flatMap(({ id, geometry }) =>
    geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
      ? [{ code: String(id ?? ""), shape: geometry }]
      : [],
  );
}
