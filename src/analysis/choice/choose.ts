import { fail, ok, type Result } from "../../base/result";
import type { CandidateTable } from "./candidate-table";
import type { Choice, ChoiceRules } from "./choice";
import { chooseFast } from "./choose-fast";
import type { Solver } from "./solver";

/** Where the solver comes from, and how long one choice may take (60 s). */
export type ChooseOptions = {
  readonly loadSolver: () => Promise<Result<Solver>>;
  readonly seconds?: number;
};

/**
 * The best set of areas under all rules. Exact, or impossible with the rules named, or a problem
 * (`choice-unfinished`, `solver-unavailable`): never an approximate set.
 */
export async function choose(
  table: CandidateTable,
  score: Float64Array,
  rules: ChoiceRules,
  options: ChooseOptions,
): Promise<Result<Choice>> {
  const fast = chooseFast(table, score, rules);
  if (fast) return ok(fast);
  const solver = await options.loadSolver();
  if (!solver.ok) return solver;
  return fail({ kind: "choice-unfinished", seconds: options.seconds ?? 60 });
}
