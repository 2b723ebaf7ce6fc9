import { Delaunay } from "d3-delaunay";
import type { Place } from "../facts";
import type { Ring } from "./land";

/** The Voronoi cell of a place with a point, and the places (by place in the list) it may touch. */
export type Cell = {
  readonly code: string;
  readonly point: [number, number];
  readonly ring: Ring;
  readonly neighbours: readonly number[];
};

const MIDDLE_LATITUDE = 13.5;
const MARGIN = 0.5;

/** Degrees of longitude shrink by this at Thailand's middle, so that distances are alike both ways. */
export const SHRINK = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);

/** Rounding of every corner: about a metre, so that neighbours share exact corners. */
export function snap(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** Voronoi cells of the places that have a point, bounded half a degree beyond the outermost. */
export function voronoiCells(places: readonly Place[]): Cell[] {
  const known = places.filter((p) => Number.isFinite(p.lon));
  const xy = known.map((p): [number, number] => [p.lon * SHRINK, p.lat]);
  const xs = xy.map((p) => p[0]);
  const ys = xy.map((p) => p[1]);
  const delaunay = Delaunay.from(xy);
  const voronoi = delaunay.voronoi([
    Math.min(...xs) - MARGIN,
    Math.min(...ys) - MARGIN,
    Math.max(...xs) + MARGIN,
    Math.max(...ys) + MARGIN,
  ]);
  return known.map((place, i) => ({
    code: place.code,
    point: [place.lon, place.lat],
    ring: voronoi.cellPolygon(i).map(([x, y]) => [snap(x / SHRINK), snap(y)]),
    neighbours: [...delaunay.neighbors(i)],
  }));
}
