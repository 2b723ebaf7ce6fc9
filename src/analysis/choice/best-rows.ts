import { type ExactChoice, exactChoice, settleTies } from "./exact-choice";
import { type Field, fullSize } from "./field";
import { greedy, isNested } from "./greedy";
import type { Solver } from "./solver";
import { keepsDistance } from "./too-near";

/** The best set, what proves it, and the part of the candidates that the solver needed. */
export type OptimalRows = {
  readonly kind: "optimal";
  readonly rows: readonly number[];
  readonly proof: "greedy-is-exact" | "solver";
  readonly pool: readonly number[];
};

/** The best set, or why there is none. */
export type BestRows = OptimalRows | Exclude<ExactChoice, { kind: "optimal" }>;

/**
 * The greedy set where it is proven to be the best: the rules form a matroid without the least
 * distance, and a best set under fewer rules that happens to keep one more is best under it too.
 * Shorter than a full set: no set keeps the rules. `null`: only the solver can say.
 */
export function greedyIfExact(field: Field): number[] | null {
  const { minDistanceKm, onePerAmphoe } = field.rules;
  if (onePerAmphoe && !isNested(field)) return null;
  const rows = greedy(field);
  return keepsDistance(field.table, rows, minDistanceKm) ? rows : null;
}

/** The best set by greedy where that is exact, else by the solver; ties settled by code if asked. */
export function bestRows(
  field: Field,
  solver: Solver,
  until: number,
  { ties = true, pool }: { ties?: boolean; pool?: readonly number[] } = {},
): BestRows {
  const fast = greedyIfExact(field);
  if (fast && fast.length < fullSize(field)) return { kind: "infeasible" };
  if (fast) return { kind: "optimal", rows: fast, proof: "greedy-is-exact", pool: [] };
  const found = exactChoice(field, solver, until, pool);
  if (found.kind !== "optimal") return found;
  const settled = ties ? settleTies(field, found, solver, until) : found;
  return settled.kind === "optimal" ? { ...settled, proof: "solver" } : settled;
}
