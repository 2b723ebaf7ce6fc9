import { lineString } from "@turf/helpers";
import { length } from "@turf/length";
import type { Topology } from "topojson-specification";
import { addTo } from "../base/tally";
import { arcUsers } from "./arc-users";
import { decodeArcs } from "./arcs";

/** How long a tambon's border with one of its neighbours is. */
export type SharedBorder = {
  readonly code: string;
  readonly neighbour: string;
  /** Length in km along great circles, on a sphere of 6,371.0088 km. */
  readonly sharedKm: number;
};

/**
 * Who shares a line with whom among the areas `codes`, in both directions, by code and neighbour:
 * the pairs of `adjacencyOf(…).rook`. Lengths are those of the level of detail given, so take the
 * finest. Islands and areas without a shape have no rows; retired shapes are nobody's neighbours.
 */
export function sharedBorders(topology: Topology, codes: readonly string[]): SharedBorder[] {
  const users = arcUsers(topology, new Map(codes.map((code, row) => [code, row])));
  const lengths = codes.map(() => new Map<number, number>());
  const { lonLat, starts } = decodeArcs(topology);
  users.forEach((rows, arc) => {
    if (rows.size < 2) return;
    const km = lengthKm(lonLat.subarray(2 * starts[arc]!, 2 * starts[arc + 1]!));
    for (const a of rows) {
      for (const b of rows) if (a !== b) addTo(lengths[a]!, b, km);
    }
  });
  const found = lengths.flatMap((others, row) =>
    [...others].map(([other, sharedKm]) => ({
      code: codes[row]!,
      neighbour: codes[other]!,
      sharedKm,
    })),
  );
  return found.sort((a, b) => compare(a.code, b.code) || compare(a.neighbour, b.neighbour));
}

function lengthKm(lonLat: Float64Array): number {
  const points = Array.from({ length: lonLat.length / 2 }, (_, i) => [
    lonLat[2 * i]!,
    lonLat[2 * i + 1]!,
  ]);
  return length(lineString(points), { units: "kilometers" });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
