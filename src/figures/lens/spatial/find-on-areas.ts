import { numberAt } from "../../../base/column";
import type { SpatialOutcome, SpatialTask } from "../spatial-test";
import { findClusters } from "./find-clusters";
import type { SpatialNeighbours } from "./spatial-neighbours";

/**
 * One year of a task over the area table. Figures of larger areas are tested once for each of them
 * and then repeated for every tambon in it: repeated figures would look like clusters.
 */
export function findOnAreas(
  values: Float64Array,
  groupOf: Uint16Array | null,
  input: SpatialNeighbours,
  task: Omit<SpatialTask, "years">,
): SpatialOutcome {
  if (!groupOf) return findClusters(values, input, task);
  const own = new Float64Array(input.neighbours.length).fill(Number.NaN);
  groupOf.forEach((group, row) => {
    if (Number.isFinite(values[row])) own[group] = numberAt(values, row);
  });
  const found = findClusters(own, input, task);
  return {
    classOf: Uint8Array.from(groupOf, (group) => numberAt(found.classOf, group)),
    statistic: Float64Array.from(groupOf, (group) => numberAt(found.statistic, group)),
    p: Float64Array.from(groupOf, (group) => numberAt(found.p, group)),
    cluster: Uint16Array.from(groupOf, (group) => numberAt(found.cluster, group)),
    facts: found.facts,
  };
}
