import { type Candidates, fullSize } from "./candidates";
import type { Chosen } from "./choice";
import { type ExactChoice, exactChoice, settleTies } from "./exact-choice";
import { greedy, isNested } from "./greedy";
import { searchChoice } from "./search-choice";
import type { Solver } from "./solver";
import { keepsDistance } from "./too-near";

/** The best set, what proves it, and the part of the candidates that the solver needed. */
export type OptimalRows = {
  readonly kind: "optimal";
  readonly rows: readonly number[];
  readonly proof: Chosen["proof"];
  readonly pool: readonly number[];
};

/** The best set, or why there is none. */
export type BestRows = OptimalRows | Exclude<ExactChoice, { kind: "optimal" }>;

/**
 * The greedy set where it is proven to be the best: the rules form a matroid without the least
 * distance, and a best set under fewer rules that happens to keep one more is best under it too.
 * Shorter than a full set: no set keeps the rules. `null`: only the solver can say.
 */
export function greedyIfExact(candidates: Candidates): number[] | null {
  const { minDistanceKm, onePerAmphoe } = candidates.rules;
  if (onePerAmphoe && !isNested(candidates)) return null;
  const rows = greedy(candidates);
  return keepsDistance(candidates.table, rows, minDistanceKm) ? rows : null;
}

/** How the best set is found. */
export type BestOptions = {
  /** Whether ties are settled by code (they are unless told otherwise). */
  readonly ties?: boolean;
  /** Candidates that the solver's first programme holds beside its own. */
  readonly pool?: readonly number[];
  /** False: by greedy and the solver alone. */
  readonly search?: boolean;
};

/** Sets up to this size are mostly found by search; the solver is for large ones. */
const SMALL = 12;
/** Seconds that a large set is searched for before the solver is asked. */
const LARGE_SECONDS = 1;

/** The best set by greedy where that is exact, else by search, else by the solver. */
export function bestRows(
  candidates: Candidates,
  solver: Solver,
  until: number,
  { ties = true, pool, search = true }: BestOptions = {},
): BestRows {
  const fast = greedyIfExact(candidates);
  if (fast && fast.length < fullSize(candidates)) return { kind: "infeasible" };
  if (fast) return { kind: "optimal", rows: fast, proof: "greedy-is-exact", pool: [] };
  const searched = search ? searchChoice(candidates, searchUntil(candidates, until), ties) : null;
  if (searched?.kind === "infeasible") return searched;
  if (searched?.kind === "optimal" && (searched.settled || !ties))
    return { ...searched, proof: "search" };
  const found =
    searched?.kind === "optimal" ? searched : exactChoice(candidates, solver, until, pool);
  if (found.kind !== "optimal") return found;
  const settled = ties ? settleTies(candidates, found, solver, until) : found;
  return settled.kind === "optimal" ? { ...settled, proof: "solver" } : settled;
}

/** A small set may take half of the time, so that the solver has the other half. */
function searchUntil(candidates: Candidates, until: number): number {
  const now = performance.now();
  const half = now + (until - now) / 2;
  return fullSize(candidates) <= SMALL ? half : Math.min(half, now + LARGE_SECONDS * 1000);
}
