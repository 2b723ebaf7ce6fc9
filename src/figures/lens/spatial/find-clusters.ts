import {
  connectedGroups,
  falseDiscoveryRate,
  getisOrd,
  localMoran,
  moran,
  moranPermutation,
  type Neighbours,
  passedByChance,
} from "../../../analysis";
import { numberAt } from "../../../base/column";
import { countOf } from "../../classes/class-by-breaks";
import {
  ALPHA,
  CLUSTERED,
  LOOK_ALPHA,
  NOT_JUDGED,
  type Passed,
  PERMUTATIONS,
  SPATIAL_CLASSES,
  type SpatialMethod,
  type SpatialOutcome,
  type SpatialTask,
  STRICT_ALPHA,
} from "../spatial-test";
import type { SpatialNeighbours } from "./spatial-neighbours";

type Tested = { classOf: Uint8Array; statistic: Float64Array; p: Float64Array; limits: Limits };
type Limits = { threshold: number; strictThreshold: number };
type Options = Pick<SpatialTask, "fdr" | "seed">;

/**
 * Which units cluster in one year, by the test asked for, with all that has to be said of it. A unit
 * without a value is no neighbour; one without neighbours is not tested.
 */
export function findClusters(
  values: Float64Array,
  input: SpatialNeighbours,
  task: Omit<SpatialTask, "years">,
): SpatialOutcome {
  const { method, seed, side } = task;
  const neighbours = amongKnown(values, input.neighbours);
  const { classOf, statistic, p, limits } = TESTS[method](values, neighbours, task);
  const names = SPATIAL_CLASSES[method];
  const wanted = CLUSTERED[method][side];
  const groups = connectedGroups(
    (row) => wanted.includes(names[numberAt(classOf, row)] ?? ""),
    neighbours,
  );
  const cluster = new Uint16Array(values.length);
  groups.forEach((group, k) => {
    for (const row of group) cluster[row] = k + 1;
  });
  const used = values.filter((value) => Number.isFinite(value)).length;
  const global = moranPermutation(values, neighbours, { permutations: PERMUTATIONS, seed });
  const links = neighbours.reduce((sum, list) => sum + list.length, 0);
  return {
    classOf,
    statistic,
    p,
    cluster,
    facts: {
      moran: global.I,
      expected: moran(values, neighbours).expected,
      moranP: global.p,
      used,
      leftOut: values.length - used,
      alone: countOf(classOf, (names as readonly string[]).indexOf("alone")),
      allEqual: areAllEqual(values),
      joined: input.joined,
      meanNeighbours: links / used,
      ...limits,
      passed: passedOf(p, limits.threshold),
      look: names.some((name, k) => name.endsWith("maybe") && countOf(classOf, k) > 0)
        ? lookOf(classOf, p)
        : null,
      clusters: groups.length,
      counts: names.map((_, k) => countOf(classOf, k)),
    },
  };
}

const TESTS: Record<
  SpatialMethod,
  (values: Float64Array, neighbours: Neighbours, options: Options) => Tested
> = { hotspot: byLocalMoran, "getis-ord": byGetisOrd };

function byLocalMoran(values: Float64Array, neighbours: Neighbours, options: Options): Tested {
  const { I, quadrant, p } = localMoran(values, neighbours, { seed: options.seed });
  const limits = limitsOf(p, options);
  const names: readonly string[] = SPATIAL_CLASSES.hotspot;
  const classOf = classes("hotspot", { values, neighbours, p }, (row) => {
    const found = quadrant[row] ?? "ns";
    if (numberAt(p, row) <= limits.threshold) return names.indexOf(found);
    const look =
      options.fdr && numberAt(p, row) <= LOOK_ALPHA ? names.indexOf(`${found}maybe`) : -1;
    return look < 0 ? names.indexOf("ns") : look;
  });
  return { classOf, statistic: Float64Array.from(I), p: Float64Array.from(p), limits };
}

function byGetisOrd(values: Float64Array, neighbours: Neighbours, options: Options): Tested {
  const found = getisOrd(values, neighbours, { star: true, seed: options.seed });
  const [z, p] = [found.z, found.p].map((list) =>
    list.map((one, row) => (neighbours[row]?.length === 0 ? Number.NaN : one)),
  ) as [number[], number[]];
  const limits = limitsOf(p, options);
  const names: readonly string[] = SPATIAL_CLASSES["getis-ord"];
  const classOf = classes("getis-ord", { values, neighbours, p }, (row) => {
    const side = numberAt(z, row) > 0 ? "hot" : "cold";
    if (numberAt(p, row) <= limits.strictThreshold) return names.indexOf(`${side}99`);
    return names.indexOf(numberAt(p, row) <= limits.threshold ? `${side}95` : "ns");
  });
  return { classOf, statistic: Float64Array.from(z), p: Float64Array.from(p), limits };
}

function passedOf(p: Float64Array, threshold: number): Passed {
  const count = p.filter((one) => one <= threshold).length;
  return { count, byChance: passedByChance(p, threshold) };
}

/** Chance puts half of what passes on the area's own side, and half against its surroundings. */
function lookOf(classOf: Uint8Array, p: Float64Array): Passed {
  const { high, low } = CLUSTERED.hotspot;
  const isTogether = SPATIAL_CLASSES.hotspot.map((name) => [...high, ...low].includes(name));
  const found = p.filter((one, row) => one <= LOOK_ALPHA && isTogether[numberAt(classOf, row)]);
  return { count: found.length, byChance: passedByChance(p, LOOK_ALPHA) / 2 };
}

function limitsOf(p: readonly number[], { fdr }: Options): Limits {
  if (!p.some((one) => !Number.isNaN(one))) {
    return { threshold: Number.NaN, strictThreshold: Number.NaN };
  }
  if (!fdr) return { threshold: ALPHA, strictThreshold: STRICT_ALPHA };
  return {
    threshold: falseDiscoveryRate(p, ALPHA),
    strictThreshold: falseDiscoveryRate(p, STRICT_ALPHA),
  };
}

type Judged = {
  readonly values: Float64Array;
  readonly neighbours: Neighbours;
  readonly p: readonly number[];
};

/** Class of every unit; without a p it has no neighbours, or all values are the same. */
function classes(
  method: SpatialMethod,
  { values, neighbours, p }: Judged,
  tested: (row: number) => number,
): Uint8Array {
  const names: readonly string[] = SPATIAL_CLASSES[method];
  const equal = areAllEqual(values);
  return Uint8Array.from(values, (value, row) => {
    if (!Number.isFinite(value)) return NOT_JUDGED;
    if ((neighbours[row] ?? []).length === 0) return names.indexOf("alone");
    if (equal) return names.indexOf("equal");
    return Number.isNaN(numberAt(p, row)) ? names.indexOf("alone") : tested(row);
  });
}

/** Whether two or more values are known and all of them are the same. */
function areAllEqual(values: Float64Array): boolean {
  const reported = values.filter(Number.isFinite);
  return reported.length > 1 && reported.every((value) => value === reported[0]);
}

function amongKnown(values: Float64Array, neighbours: Neighbours): number[][] {
  return neighbours.map((list, row) =>
    Number.isFinite(values[row]) ? list.filter((other) => Number.isFinite(values[other])) : [],
  );
}
