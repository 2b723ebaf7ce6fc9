import type { Topology } from "topojson-specification";
import { arcUsers } from "./arc-users";
import { arcShapes } from "./topology-shapes";

/** Rows of the area table that touch each row, ascending. Retired shapes are nobody's neighbours. */
export type Adjacency = {
  /** Sharing a line. */
  readonly rook: number[][];
  /** Sharing a line or a corner. */
  readonly queen: number[][];
  /** 1 for areas that have a shape. */
  readonly hasShape: Uint8Array;
};

/**
 * Who touches whom in a topology (object `tambon`), for the areas of a table (row = area). It is
 * exact: a line is an arc that two areas share, a corner a point where arcs of theirs end, compared
 * as the whole numbers of the file, never by distance. Use the finest level of detail: in a coarse
 * one corners fall together that lie apart. Areas without a shape, and islands, have no neighbours.
 */
export function adjacencyOf(topology: Topology, codes: readonly string[]): Adjacency {
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const hasShape = new Uint8Array(codes.length);
  for (const { code, polygons } of arcShapes(topology, "tambon")) {
    const row = rowOf.get(code);
    if (row !== undefined && polygons.length > 0) hasShape[row] = 1;
  }
  const users = arcUsers(topology, rowOf);
  const rook = listsFrom(users, codes.length);
  return {
    rook,
    queen: listsFrom([...users, ...corners(topology, users)], codes.length),
    hasShape,
  };
}

/** For each point where arcs end, the areas whose arcs they are. */
function corners(topology: Topology, users: readonly Set<number>[]): Iterable<Set<number>> {
  const at = new Map<string, Set<number>>();
  topology.arcs.forEach((arc, i) => {
    for (const point of endsOf(arc, topology.transform !== undefined)) {
      const known = at.get(point) ?? new Set();
      for (const row of users[i] ?? []) known.add(row);
      at.set(point, known);
    }
  });
  return at.values();
}

function endsOf(arc: Topology["arcs"][number], delta: boolean): [string, string] {
  const [first, last] = [arc[0] ?? [], arc.at(-1) ?? []];
  if (!delta) return [`${first}`, `${last}`];
  let [x, y] = [0, 0];
  for (const [dx = 0, dy = 0] of arc) {
    x += dx;
    y += dy;
  }
  return [`${first[0]},${first[1]}`, `${x},${y}`];
}

function listsFrom(meetings: Iterable<Set<number>>, count: number): number[][] {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (const rows of meetings) {
    if (rows.size < 2) continue;
    for (const a of rows) for (const b of rows) if (a !== b) found[a]?.add(b);
  }
  return found.map((rows) => [...rows].sort((a, b) => a - b));
}

/**
 * Neighbours of larger areas (amphoe, provinces): two are neighbours where any of their parts are.
 * `groupOf` gives the number (0 to `groups` − 1) of the larger area of each row.
 */
export function aggregateNeighbours(
  neighbours: readonly (readonly number[])[],
  groupOf: ArrayLike<number>,
  groups: number,
): number[][] {
  const found = Array.from({ length: groups }, () => new Set<number>());
  neighbours.forEach((list, row) => {
    const own = groupOf[row]!;
    for (const other of list) if (groupOf[other] !== own) found[own]?.add(groupOf[other]!);
  });
  return found.map((rows) => [...rows].sort((a, b) => a - b));
}
