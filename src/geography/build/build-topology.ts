import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import {
  type ArcPolygon,
  type AreaArcs,
  type AtlasTopology,
  areasOf,
  collectionOf,
} from "./atlas-topology";
import { mergedAreas, type RegionOf } from "./parents";
import { type Arcs, ringPoints, signedArea } from "./ring";
import { protect, simplified, type Weighed, weigh, weightForBudget } from "./simplify-arcs";
import { tidyAreas } from "./tidy-areas";

/** A tambon's shape by its code, in degrees. */
export type CodedShape = { readonly code: string; readonly geometry: Polygon | MultiPolygon };

/** A level of detail as built: what to write, its corners, and from which zoom it is drawn. */
export type BuiltLevel = {
  readonly topology: AtlasTopology;
  /** Corners of all tambon rings: what the map has to draw. */
  readonly vertices: number;
  readonly minZoom: number;
};

/** Steps across the country: about 1.5 m in full detail, 80 m in the national view. */
const FULL_STEPS = 1e6;
const NATIONAL_STEPS = 2e4;
/** Square degrees (about .025 km²): lighter corners are never seen in the national view. */
const NATIONAL_WEIGHT = 2e-6;
const NATIONAL_CORNERS = 92_000;
/** Islands of a tambon below this (square degrees, about .5 km²) are left out of the national view. */
const NATIONAL_ISLAND = 4e-5;
const FULL_ZOOM = 8;
const ROUNDS = 8;

/**
 * Tambon shapes → levels of detail with shared arcs, coarse first: the national view, then full
 * detail. Amphoe, provinces and regions are the unions of their tambons. No tambon vanishes at any
 * level: one that would lose half its size keeps all its corners. Shapes that share sides must do so exactly.
 */
export function buildTopology(shapes: readonly CodedShape[], regionOf: RegionOf): BuiltLevel[] {
  const features = byCode(shapes).map(({ code, geometry }) => ({
    type: "Feature" as const,
    id: code,
    properties: null,
    geometry,
  }));
  const tambon = { type: "FeatureCollection" as const, features };
  const full = topology({ tambon }, FULL_STEPS) as unknown as Weighed;
  return [
    { ...nationalLevel(full, regionOf), minZoom: 0 },
    { ...finish(full, regionOf, 0), minZoom: FULL_ZOOM },
  ];
}

/** Shapes in order of code; several of one code become one shape of many parts. */
function byCode(shapes: readonly CodedShape[]): CodedShape[] {
  const parts = new Map<string, Position[][][]>();
  for (const { code, geometry } of shapes) {
    const own = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    parts.set(code, [...(parts.get(code) ?? []), ...own]);
  }
  return [...parts.keys()].sort().map((code) => ({
    code,
    geometry: { type: "MultiPolygon", coordinates: parts.get(code)! },
  }));
}

function nationalLevel(full: Weighed, regionOf: RegionOf): Omit<BuiltLevel, "minZoom"> {
  const areas = areasOf(full.objects.tambon);
  const weighed = weigh(full, areas);
  for (let round = 0; round < ROUNDS; round++) {
    const weight = Math.max(NATIONAL_WEIGHT, weightForBudget(weighed, areas, NATIONAL_CORNERS));
    const coarse = quantize(simplified(weighed, weight), NATIONAL_STEPS) as Weighed;
    const level = finish(coarse, regionOf, NATIONAL_ISLAND);
    const lost = lostAreas(full, level.topology);
    if (lost.length === 0) return level;
    for (const arc of lost.flatMap((a) => a.polygons.flat(2))) {
      protect(weighed.arcs[arc < 0 ? ~arc : arc]!);
    }
  }
  throw new Error("some tambons vanish in the national view however much detail is kept");
}

/** Areas that lost more than half of their size: they were too small for this level's detail. */
function lostAreas(before: Weighed, after: Topology): AreaArcs[] {
  const left = sizes(after);
  const lost = new Set(
    [...sizes(before)].filter(([id, size]) => (left.get(id) ?? 0) < size / 2).map(([id]) => id),
  );
  return areasOf(before.objects.tambon).filter((a) => lost.has(a.id));
}

/** Size of each tambon in square degrees, its holes not taken off. */
function sizes(source: Topology): Map<string, number> {
  const arcs = plainArcs(source);
  const outline = (p: ArcPolygon) => Math.abs(signedArea(ringPoints(p[0] ?? [], arcs)));
  return new Map(
    areasOf(source.objects.tambon as GeometryCollection).map((a) => [
      a.id,
      a.polygons.reduce((sum, p) => sum + outline(p), 0),
    ]),
  );
}

/** Tidies the tambons, drops unused arcs and adds the levels above. */
function finish(
  source: Weighed,
  regionOf: RegionOf,
  smallest: number,
): Omit<BuiltLevel, "minZoom"> {
  const plain = plainArcs(source);
  const tidy = tidyAreas(areasOf(source.objects.tambon), plain, smallest);
  const drawn = tidy.filter((a) => a.polygons.length > 0);
  const pruned = filter(
    {
      ...source,
      objects: { tambon: collectionOf(drawn) },
    } as never,
    () => true,
  ) as Weighed;
  const tambons = areasOf(pruned.objects.tambon);
  const arcs = plainArcs(pruned);
  const above = (level: "amphoe" | "province" | "region") =>
    collectionOf(tidyAreas(mergedAreas(pruned, tambons, level, regionOf), arcs, 0));
  const objects = {
    tambon: collectionOf(tambons),
    amphoe: above("amphoe"),
    province: above("province"),
    region: above("region"),
  };
  return { topology: { ...pruned, objects }, vertices: cornersOf(tambons, arcs) };
}

/** Arcs in degrees, without the delta coding of a quantized topology. */
function plainArcs(source: Topology): Arcs {
  const lines = source.arcs.map((_, i) => ({ type: "LineString" as const, arcs: [i] }));
  const all = feature(source, { type: "GeometryCollection", geometries: lines });
  return all.features.map((f) => (f.geometry as { coordinates: number[][] }).coordinates);
}

function cornersOf(areas: readonly AreaArcs[], arcs: Arcs): number {
  const perArc = (arc: number) => arcs[arc < 0 ? ~arc : arc]!.length - 1;
  return areas
    .flatMap((a) => a.polygons.flat())
    .reduce((sum, ring) => sum + ring.reduce((n, arc) => n + perArc(arc), 1), 0);
}
