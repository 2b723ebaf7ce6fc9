import { bboxClip } from "@turf/bbox-clip";
import { feature as featureOf } from "@turf/helpers";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { polygonsOf, readCountries, THAILAND } from "./approximate/land";

type Land = Feature<Polygon | MultiPolygon>;

/** West, south, east, north of the land drawn beneath the map. */
const FRAME: [number, number, number, number] = [88, -2, 116, 30];
const STEPS = 1e4;
const WEIGHT = 2e-5;

/** Land of Thailand and of its neighbours, a country each (`id` = ISO 3166-1 numeric), from world-atlas. */
export function neighboursTopology(): Topology {
  const world = readCountries();
  const countries = world.objects.countries.geometries.flatMap((geometry) => {
    const country = feature(world, geometry) as Land;
    const clipped = inFrame(country);
    return clipped ? [{ ...clipped, id: geometry.id, properties: null }] : [];
  });
  const objects = {
    neighbours: collection(countries.filter((c) => c.id !== THAILAND)),
    thailand: collection(countries.filter((c) => c.id === THAILAND)),
  };
  const full = topology(objects) as Topology<Record<"neighbours" | "thailand", GeometryCollection>>;
  return quantize(simplify(presimplify(full), WEIGHT), STEPS);
}

function collection(features: Land[]) {
  return { type: "FeatureCollection" as const, features };
}

function inFrame(country: Land): Land | null {
  const clipped = bboxClip(country, FRAME).geometry as Polygon | MultiPolygon;
  const coordinates = polygonsOf(clipped).filter((rings) => rings.some((r) => r.length > 3));
  return coordinates.length > 0 ? featureOf({ type: "MultiPolygon", coordinates }) : null;
}
