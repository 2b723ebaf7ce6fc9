import type { Adjacency } from "../../../geography/adjacency";
import { aggregateNeighbours } from "../../../geography/adjacency";
import { joinIslands, nearestNeighbours } from "../../../geography/nearest";
import type { Boundaries, SpatialInput } from "../spatial-test";

/** Neighbours of the units that the figures are of, and how many lonely ones were joined. */
export type SpatialNeighbours = { readonly neighbours: number[][]; readonly joined: number };

const NEAREST = 6;

/** Neighbours by the rule chosen, of tambons or of the larger areas that the figures are of. */
export function spatialNeighbours(
  input: Omit<SpatialInput, keyof Boundaries>,
  adjacency: Adjacency,
): SpatialNeighbours {
  const { rule, islands, groupOf } = input;
  if (rule === "nearest6") {
    return { neighbours: grouped(nearestNeighbours(input, NEAREST), groupOf), joined: 0 };
  }
  const touching = adjacency[rule];
  if (!islands) return { neighbours: grouped(touching, groupOf), joined: 0 };
  const { neighbours, joined } = joinIslands(touching, input, adjacency.hasShape);
  return { neighbours: grouped(neighbours, groupOf), joined: joined.length };
}

function grouped(neighbours: number[][], groupOf: Uint16Array | null): number[][] {
  if (!groupOf) return neighbours;
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  return aggregateNeighbours(neighbours, groupOf, groups);
}
