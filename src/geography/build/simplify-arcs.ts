import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { AreaArcs } from "./atlas-topology";

/** A topology whose points carry their weight (triangle area in square degrees) in third place. */
export type Weighed = Topology<{ tambon: GeometryCollection }>;

/** Weighs every corner; corners without which a ring would collapse can never be dropped. */
export function weigh(topology: Weighed, areas: readonly AreaArcs[]): Weighed {
  const weighed = presimplify(topology) as Weighed;
  for (const ring of areas.flatMap((a) => a.polygons.flat())) {
    const keep = ring.length === 1 ? 2 : ring.length === 2 ? 1 : 0;
    for (const arc of ring) protect(weighed.arcs[arc < 0 ? ~arc : arc]!, keep);
  }
  return weighed;
}

/** Makes an arc, or all of it, immune to simplification. */
export function protect(arc: number[][], corners = arc.length): void {
  const heaviest = arc.slice(1, -1).sort((a, b) => b[2]! - a[2]!);
  for (const point of heaviest.slice(0, corners)) point[2] = Number.POSITIVE_INFINITY;
}

/** The smallest weight that leaves at most `budget` corners, counted once per ring they stand in. */
export function weightForBudget(
  weighed: Weighed,
  areas: readonly AreaArcs[],
  budget: number,
): number {
  const weights: number[] = [];
  for (const ring of areas.flatMap((a) => a.polygons.flat())) {
    for (const arc of ring) {
      const points = weighed.arcs[arc < 0 ? ~arc : arc]!;
      for (let i = 1; i < points.length; i++) weights.push(points[i]![2]!);
    }
  }
  if (weights.length <= budget) return 0;
  const sorted = Float64Array.from(weights).sort();
  return sorted[sorted.length - budget]!;
}

/** Drops the corners lighter than `weight`; shared sides stay shared. */
export function simplified(weighed: Weighed, weight: number): Weighed {
  return simplify(weighed as never, weight) as Weighed;
}
