import { bboxClip } from "@turf/bbox-clip";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { featureCollection, multiPolygon, polygon } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { type Cell, SHRINK, snap } from "./cells";
import { boundsOf, type Land, polygonsOf, type Ring } from "./land";

/** What is left of a cell on land. `whole` cells touch no edge of the land. */
export type Clipped = { readonly polygons: Ring[][]; readonly whole: boolean };

type Area = Feature<Polygon | MultiPolygon>;

const PAD = 0.01;
/** Radius in degrees (about 1.7 km) of the shape drawn around a point that lies off the land. */
const RADIUS = 0.015;
const CORNERS = 12;

/**
 * The cell's land. A point off the land (a small island) also gets a small round shape, kept
 * inside its own cell so that no two shapes overlap.
 */
export function clipCell(cell: Cell, land: Land): Clipped {
  const [west, south, east, north] = boundsOf(cell.ring);
  const outline = polygon([cell.ring]);
  const onEdge = land.sides.search(west, south, east, north).length > 0;
  const box: [number, number, number, number] = [west - PAD, south - PAD, east + PAD, north + PAD];
  const near = landIn(land, box);
  const dry = near !== null && booleanPointInPolygon(cell.point, near);
  if (!onEdge && dry) return { polygons: [[cell.ring]], whole: true };
  const part = near && onEdge ? meet(near, outline) : null;
  const shape = dry ? part : joined(part, meet(polygon([circleAround(cell.point)]), outline));
  return {
    polygons: shape ? polygonsOf(shape.geometry).map(snapped).filter(isArea) : [],
    whole: false,
  };
}

/** Land inside a box; null where there is none. */
function landIn(land: Land, box: [number, number, number, number]): Area | null {
  const parts = land.polygons
    .filter((rings) => overlaps(boundsOf(rings[0]!), box))
    .flatMap((rings) =>
      polygonsOf(bboxClip(polygon(rings), box).geometry as Polygon | MultiPolygon),
    )
    .filter((rings) => rings.length > 0 && rings[0]!.length > 3);
  return parts.length > 0 ? multiPolygon(parts) : null;
}

function overlaps(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! <= b[2]! && b[0]! <= a[2]! && a[1]! <= b[3]! && b[1]! <= a[3]!;
}

function meet(a: Area, b: Area): Area | null {
  return intersect(featureCollection([a, b]));
}

function joined(a: Area | null, b: Area | null): Area | null {
  return a && b ? union(featureCollection([a, b])) : (a ?? b);
}

function circleAround([lon, lat]: readonly [number, number]): Ring {
  const ring = Array.from({ length: CORNERS }, (_, i): [number, number] => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [lon + (RADIUS / SHRINK) * Math.cos(turn), lat + RADIUS * Math.sin(turn)];
  });
  return [...ring, ring[0]!];
}

function snapped(rings: Ring[]): Ring[] {
  return rings.map((ring) =>
    ring
      .map(([x, y]): [number, number] => [snap(x), snap(y)])
      .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]),
  );
}

/** Whether rounding left an outline that encloses something (above about 100 m²). */
function isArea(rings: Ring[]): boolean {
  const ring = rings[0]!;
  const doubled = ring.slice(1).reduce((sum, b, i) => {
    const a = ring[i]!;
    return (
      sum +
      (a[0] - ring[0]![0]) * (b[1] - ring[0]![1]) -
      (b[0] - ring[0]![0]) * (a[1] - ring[0]![1])
    );
  }, 0);
  return ring.length > 3 && Math.abs(doubled) > 2e-8;
}
