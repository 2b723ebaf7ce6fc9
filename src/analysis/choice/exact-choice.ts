import { choiceProgramme } from "./choice-programme";
import { dualBound } from "./dual-bound";
import { codeOrder, type Field, totalScore } from "./field";
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
  field: Field,
  solver: Solver,
  until: number,
  start: readonly number[] = [],
): ExactChoice {
  let pool: readonly number[] = [...new Set([...firstPool(field), ...start])];
  for (;;) {
    const step = tryPool(field, solver, pool, () => (until - performance.now()) / 1000);
    if (step.kind !== "grow") return step;
    pool = step.pool;
  }
}

type Step = ExactChoice | { readonly kind: "grow"; readonly pool: readonly number[] };

function tryPool(
  field: Field,
  solver: Solver,
  pool: readonly number[],
  secondsLeft: () => number,
): Step {
  const programme = choiceProgramme(field, pool);
  const relaxed = solver.relax(programme, secondsLeft());
  if (relaxed.kind === "unfinished") return relaxed;
  if (relaxed.kind === "infeasible") return widened(field, pool);
  const { bound, reduced } = dualBound(field, programme, relaxed.duals);
  const better = outside(field, pool, reduced, SAME);
  if (better.length > 0) return { kind: "grow", pool: [...pool, ...better] };
  const solution = wholeParts(relaxed.parts) ?? solver.solve(programme, secondsLeft());
  if (solution.kind === "unfinished") return solution;
  if (solution.kind === "infeasible") return widened(field, pool);
  const rows = solution.taken.map((k) => pool[k]!);
  const possible = outside(field, pool, reduced, totalScore(field, rows) - bound - SAME);
  if (possible.length > 0) return { kind: "grow", pool: [...pool, ...possible] };
  return { kind: "optimal", rows: inOrder(field, rows), pool };
}

/** The relaxation's own solution, where it takes nothing in part: then it is the best whole one too. */
function wholeParts(parts: Float64Array): Solution | null {
  const isWhole = parts.every((part) => Math.min(Math.abs(part), Math.abs(part - 1)) < 1e-7);
  if (!isWhole) return null;
  return { kind: "optimal", taken: [...parts.keys()].filter((k) => parts[k]! > 0.5) };
}

/** Candidates that are not in the pool and whose reduced value is above `least`. */
function outside(
  { order }: Field,
  pool: readonly number[],
  reduced: Float64Array,
  least: number,
): number[] {
  const known = new Set(pool);
  return [...order].filter((row, k) => !known.has(row) && reduced[k]! > least);
}

/**
 * Among equally good sets within the part (which holds all of them) the one with the least sum of
 * places in order of code: what greedy gives where greedy is exact.
 */
export function settleTies(
  field: Field,
  found: Extract<ExactChoice, { kind: "optimal" }>,
  solver: Solver,
  until: number,
): ExactChoice {
  const { rows, pool } = found;
  const programme = choiceProgramme(field, pool);
  const place = codeOrder(field.table.codes);
  const asGood = {
    members: pool.map((_, k) => k),
    factors: programme.weights,
    least: totalScore(field, rows) - SAME,
    most: Number.POSITIVE_INFINITY,
  };
  const tied: Programme = {
    weights: Float64Array.from(pool, (row) => -place[row]!),
    rows: [...programme.rows, asGood],
  };
  const solution = solver.solve(tied, (until - performance.now()) / 1000);
  if (solution.kind !== "optimal") return { kind: "unfinished" };
  const settled = solution.taken.map((k) => pool[k]!);
  return { ...found, rows: inOrder(field, settled) };
}

/** Forced areas, those greedy takes with and without distances, and the best of each place. */
function firstPool(field: Field): number[] {
  const taken = new Map<number, number>();
  const most = FIRST_OF_PLACE * field.rules.quota.count;
  const pool = new Set([...field.forced, ...greedy(field)]);
  for (const row of field.order) {
    const place = field.table.place[row]!;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    if (before < most) pool.add(row);
  }
  return [...pool];
}

/** Twice as many candidates, the best first; all of them and still none means there is no set. */
function widened(field: Field, pool: readonly number[]): Step {
  if (pool.length >= field.order.length) return { kind: "infeasible" };
  const wider = new Set(pool);
  for (const row of field.order) {
    if (wider.size >= 2 * pool.length) break;
    wider.add(row);
  }
  return { kind: "grow", pool: [...wider] };
}
