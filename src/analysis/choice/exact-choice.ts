import { type Candidates, codeOrder, totalScore } from "./candidates";
import { choiceProgramme } from "./choice-programme";
import { dualBound } from "./dual-bound";
import { greedy, inOrder } from "./greedy";
import type { Programme, Solution, Solver } from "./solver";

/** The best set of rows, or why there is none. */
export type ExactChoice =
  | { readonly kind: "optimal"; readonly rows: readonly number[]; readonly pool: readonly number[] }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished" };

/** Sums of scores nearer than this are the same: what the solver can tell apart. */
export const SAME = 1e-6;

/** Best candidates of each place that the first programme holds. */
const FIRST_OF_PLACE = 8;

/**
 * The best set under all rules, by integer programmes over a part of the candidates that grows until
 * it provably holds every best set. With the duals of the part's relaxation no set that contains
 * candidate i is better than `bound + min(0, reduced_i)` ({@link dualBound}); so when the part's
 * best set reaches `value`, only candidates with `bound + min(0, reduced_i) ≥ value` can be in a
 * set as good, and once all of these are in the part its best set is the best of all. The part at
 * most becomes all candidates. `until`: time of `performance.now()` when to give up.
 */
export function exactChoice(
  candidates: Candidates,
  solver: Solver,
  until: number,
  start: readonly number[] = [],
): ExactChoice {
  let pool: readonly number[] = [...new Set([...firstPool(candidates), ...start])];
  for (;;) {
    const step = tryPool(candidates, solver, pool, () => (until - performance.now()) / 1000);
    if (step.kind !== "grow") return step;
    pool = step.pool;
  }
}

type Step = ExactChoice | { readonly kind: "grow"; readonly pool: readonly number[] };

function tryPool(
  candidates: Candidates,
  solver: Solver,
  pool: readonly number[],
  secondsLeft: () => number,
): Step {
  const programme = choiceProgramme(candidates, pool);
  const relaxed = solver.relax(programme, secondsLeft());
  if (relaxed.kind === "unfinished") return relaxed;
  if (relaxed.kind === "infeasible") return widened(candidates, pool);
  const { bound, reduced } = dualBound(candidates, programme, relaxed.duals);
  const better = outside(candidates, pool, reduced, SAME);
  if (better.length > 0) return { kind: "grow", pool: [...pool, ...better] };
  const solution = wholeParts(relaxed.parts) ?? solver.solve(programme, secondsLeft());
  if (solution.kind === "unfinished") return solution;
  if (solution.kind === "infeasible") return widened(candidates, pool);
  const rows = solution.taken.map((k) => pool[k]!);
  const possible = outside(candidates, pool, reduced, totalScore(candidates, rows) - bound - SAME);
  if (possible.length > 0) return { kind: "grow", pool: [...pool, ...possible] };
  return { kind: "optimal", rows: inOrder(candidates, rows), pool };
}

/** The relaxation's own solution, where it takes nothing in part: then it is the best whole one too. */
function wholeParts(parts: Float64Array): Solution | null {
  const isWhole = parts.every((part) => Math.min(Math.abs(part), Math.abs(part - 1)) < 1e-7);
  if (!isWhole) return null;
  return { kind: "optimal", taken: [...parts.keys()].filter((k) => parts[k]! > 0.5) };
}

/** Candidates that are not in the pool and whose reduced value is above `least`. */
function outside(
  { order }: Candidates,
  pool: readonly number[],
  reduced: Float64Array,
  least: number,
): number[] {
  const inPool = new Set(pool);
  return [...order].filter((row, k) => !inPool.has(row) && reduced[k]! > least);
}

/**
 * Among equally good sets within the part (which holds all of them) the one with the least sum of
 * places in order of code: what greedy gives where greedy is exact.
 */
export function settleTies(
  candidates: Candidates,
  found: Extract<ExactChoice, { kind: "optimal" }>,
  solver: Solver,
  until: number,
): ExactChoice {
  const { rows, pool } = found;
  const programme = choiceProgramme(candidates, pool);
  const place = codeOrder(candidates.table.codes);
  const asGood = {
    members: pool.map((_, k) => k),
    factors: programme.weights,
    least: totalScore(candidates, rows) - SAME,
    most: Number.POSITIVE_INFINITY,
  };
  const tied: Programme = {
    weights: Float64Array.from(pool, (row) => -place[row]!),
    rows: [...programme.rows, asGood],
  };
  const solution = solver.solve(tied, (until - performance.now()) / 1000);
  if (solution.kind !== "optimal") return { kind: "unfinished" };
  const settled = solution.taken.map((k) => pool[k]!);
  return { ...found, rows: inOrder(candidates, settled) };
}

/** Forced areas, those greedy takes with and without distances, and the best of each place. */
function firstPool(candidates: Candidates): number[] {
  const taken = new Map<number, number>();
  const most = FIRST_OF_PLACE * candidates.rules.quota.count;
  const pool = new Set([...candidates.forced, ...greedy(candidates)]);
  for (const row of candidates.order) {
    const place = candidates.table.place[row]!;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    if (before < most) pool.add(row);
  }
  return [...pool];
}

/** Twice as many candidates, the best first; all of them and still none means there is no set. */
function widened(candidates: Candidates, pool: readonly number[]): Step {
  if (pool.length >= candidates.order.length) return { kind: "infeasible" };
  const wider = new Set(pool);
  for (const row of candidates.order) {
    if (wider.size >= 2 * pool.length) break;
    wider.add(row);
  }
  return { kind: "grow", pool: [...wider] };
}
