import type { Topology } from "topojson-specification";
import { arcShapes } from "./topology-shapes";

/** For each arc of a topology the rows of the area table whose shapes (object `tambon`) it bounds. */
export function arcUsers(topology: Topology, rowOf: ReadonlyMap<string, number>): Set<number>[] {
  const users: Set<number>[] = topology.arcs.map(() => new Set());
  for (const { code, polygons } of arcShapes(topology, "tambon")) {
    const row = rowOf.get(code);
    if (row === undefined) continue;
    for (const ref of polygons.flat(2)) users[ref < 0 ? ~ref : ref]?.add(row);
  }
  return users;
}
