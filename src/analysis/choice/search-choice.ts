import { type Candidates, codeOrder } from "./candidates";
import { compatibilityGraph } from "./compatibility-graph";
import { type ExactChoice, SAME } from "./exact-choice";
import { inOrder } from "./greedy";
import { inReach, type SearchTask, search } from "./search";
import { isTooNear } from "./too-near";

/** Part of the best sum without distances that the first search may fall short by. */
const FIRST_LOSS = 0.01;

/** Equally good sets that are told apart one by one; more are left to the solver. */
const MOST_EQUALS = 2000;

/** What is left to choose once the forced areas are taken. */
type Rest = {
  readonly free: readonly number[];
  readonly room: Int32Array;
  readonly total: number | null;
};

/** The best set found by search; `settled`: ties among equals were settled by code too. */
export type SearchedChoice =
  | (Extract<ExactChoice, { kind: "optimal" }> & { readonly settled: boolean })
  | Exclude<ExactChoice, { kind: "optimal" }>;

/**
 * The best set under all rules by search alone; `unfinished` where it is not found by `until`. Sets
 * that fall short of the best sum without distances by little are searched first, so among few
 * candidates (no set holds one that falls short by more than the whole set does); found one, it is
 * the best of all; found none, twice the loss is allowed, until everybody is in. `pool` holds all
 * sets as good, to {@link SAME}, where `ties` were asked for and could not be settled.
 */
export function searchChoice(candidates: Candidates, until: number, ties: boolean): SearchedChoice {
  const rest = restOf(candidates);
  const best = rest && bestTops(candidates, rest);
  if (!rest || !best) return { kind: "infeasible" };
  let loss = Math.max(FIRST_LOSS * Math.abs(best.sum), 10 * SAME);
  for (;;) {
    const within = rest.free.filter((row) => best.lossOf(row) <= loss + 3 * SAME);
    const isWhole = within.length === rest.free.length;
    const above = isWhole ? Number.NEGATIVE_INFINITY : best.sum - loss;
    const task = { ...rest, graph: compatibilityGraph(candidates, within), above, until };
    const found = bestOf(task);
    if (found === "unfinished") return { kind: "unfinished" };
    if (found)
      return ties ? settled(candidates, task, found) : asChoice(candidates, task, found.taken);
    if (isWhole) return { kind: "infeasible" };
    loss *= 2;
  }
}

type Found = { readonly taken: readonly number[]; readonly value: number };

function bestOf(task: SearchTask): Found | "unfinished" | null {
  let found: Found | null = null;
  const done = search(task, (taken, value) => {
    found = { taken, value };
    return value;
  });
  return done ? found : "unfinished";
}

/** Of all sets as good the one with the least sum of places in order of code, if they are not too many. */
function settled(candidates: Candidates, task: SearchTask, found: Found): SearchedChoice {
  const place = codeOrder(candidates.table.codes);
  const above = found.value - SAME;
  let first = { taken: found.taken, codes: Number.POSITIVE_INFINITY };
  let equals = 0;
  const done = search({ ...task, above }, (taken) => {
    const codes = taken.reduce((sum, at) => sum + place[task.graph.rows[at]!]!, 0);
    if (codes < first.codes) first = { taken, codes };
    return ++equals > MOST_EQUALS ? Number.POSITIVE_INFINITY : above;
  });
  if (done && equals <= MOST_EQUALS) return asChoice(candidates, task, first.taken, true);
  const choice = asChoice(candidates, task, found.taken);
  const tied = inReach({ ...task, above: above - SAME }).map((at) => task.graph.rows[at]!);
  return { ...choice, pool: [...new Set([...choice.pool, ...tied])] };
}

function asChoice(
  candidates: Candidates,
  { graph }: SearchTask,
  taken: readonly number[],
  isSettled = false,
): Extract<SearchedChoice, { kind: "optimal" }> {
  const pool = [...candidates.forced, ...taken.map((at) => graph.rows[at]!)];
  return { kind: "optimal", rows: inOrder(candidates, pool), pool, settled: isSettled };
}

/** `null` where the forced areas alone break a rule. */
function restOf({ table, rules, order, forced, places }: Candidates): Rest | null {
  const { count, total } = rules.quota;
  const taken = [...forced];
  const fits = (row: number) => taken.every((other) => other === row || areBeside(row, other));
  const areBeside = (a: number, b: number) =>
    !(rules.onePerAmphoe && table.amphoe[a] === table.amphoe[b]) &&
    !(rules.minDistanceKm > 0 && isTooNear(table, a, b, rules.minDistanceKm));
  const room = Int32Array.from(places, (place) => {
    return count - taken.filter((row) => table.place[row] === place).length;
  });
  const left = total === null ? null : total - taken.length;
  if (room.some((one) => one < 0) || (left ?? 0) < 0 || !taken.every(fits)) return null;
  const free = [...order].filter((row) => !forced.has(row) && fits(row));
  return { free, room, total: left };
}

/**
 * The best sum with distances left out, and by how much any set with a candidate must fall short of
 * it; `null` where there are too few candidates.
 */
function bestTops({ table, places, score }: Candidates, { free, room, total }: Rest) {
  const need = total ?? room.reduce((sum, one) => sum + one, 0);
  const left = new Map(places.map((place, p) => [place, room[p]!]));
  const taken: number[] = [];
  for (const row of free) {
    const place = table.place[row]!;
    if (taken.length === need || !(left.get(place)! > 0)) continue;
    left.set(place, left.get(place)! - 1);
    taken.push(row);
  }
  if (taken.length < need) return null;
  const last = taken.at(-1);
  const lastOf = new Map(taken.map((row) => [table.place[row]!, row]));
  const lossOf = (row: number) => {
    const place = table.place[row]!;
    const out = left.get(place) === 0 ? lastOf.get(place) : last;
    return out === undefined ? Number.POSITIVE_INFINITY : Math.max(0, score[out]! - score[row]!);
  };
  return { sum: taken.reduce((sum, row) => sum + score[row]!, 0), lossOf };
}
