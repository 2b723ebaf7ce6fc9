import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Flatbush from "flatbush";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A corner list [lon, lat]; rings repeat their first point at the end. */
export type Ring = [number, number][];

/** Thailand's id (ISO 3166-1 numeric) in world-atlas. */
export const THAILAND = "764";

/** Land of a country with an index over the sides of its outline. */
export type Land = {
  readonly polygons: readonly Ring[][];
  readonly sides: Flatbush;
};

/** The countries of world-atlas at 1:10 million (Natural Earth, public domain). */
export function readCountries(): Topology<{ countries: GeometryCollection }> {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Thailand's land of world-atlas. */
export function readThailand(): Land {
  const world = readCountries();
  const country = world.objects.countries.geometries.find((g) => g.id === THAILAND);
  if (!country) throw new Error("world-atlas holds no Thailand");
  const { geometry } = feature(world, country) as { geometry: Polygon | MultiPolygon };
  return landOf(polygonsOf(geometry));
}

/** The polygons of a geometry, each a list of rings (outline first). */
export function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts as Ring[][];
}

/** Polygons with the index of their sides. */
function landOf(polygons: readonly Ring[][]): Land {
  const sides = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]!, b] as const));
  const index = new Flatbush(Math.max(1, sides.length));
  for (const [a, b] of sides) {
    index.add(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    );
  }
  index.finish();
  return { polygons, sides: index };
}

/** Bounds [west, south, east, north] of a ring. */
export function boundsOf(ring: Ring): [number, number, number, number] {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
