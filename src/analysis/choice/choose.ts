import { fail, ok, type Result } from "../../base/result";
import { bestRows, greedyIfExact } from "./best-rows";
import type { CandidateTable } from "./candidate-table";
import { type Candidates, candidatesOf, totalScore } from "./candidates";
import type { Choice, ChoiceRules } from "./choice";
import { chosenByGreedy } from "./choose-fast";
import { impossibleRules } from "./impossible-rules";
import { runnersUpOf } from "./runners-up";
import type { Solver } from "./solver";

/**
 * Where the solver comes from, and how many seconds the choice and then all runners-up may take
 * (30 each). `report` counts runners-up.
 */
export type ChooseOptions = {
  readonly loadSolver: () => Promise<Result<Solver>>;
  readonly seconds?: number;
  readonly report?: (done: number, of: number) => void;
  /** False: without search, by greedy and the solver alone. */
  readonly search?: boolean;
};

/**
 * The best set of areas under all rules, by greedy where that is proven exact, else by
 * search or integer programmes: to {@link SAME} of the sum of scores the best there is, ties by code. Or impossible
 * with the rules named, or a problem (`choice-unfinished`, `solver-unavailable`): never an
 * approximate set.
 */
export async function choose(
  table: CandidateTable,
  score: Float64Array,
  rules: ChoiceRules,
  options: ChooseOptions,
): Promise<Result<Choice>> {
  const candidates = candidatesOf(table, score, rules);
  const impossible = impossibleRules(candidates);
  if (impossible.length > 0) return ok({ kind: "impossible", rules: impossible });
  const fast = greedyIfExact(candidates);
  if (fast && !(rules.minDistanceKm > 0)) return ok(chosenByGreedy(candidates, fast));
  const solver = await options.loadSolver();
  if (!solver.ok) return solver;
  return chooseAmong(candidates, solver.value, options);
}

function chooseAmong(
  candidates: Candidates,
  solver: Solver,
  { seconds = 30, report = () => undefined, search = true }: ChooseOptions,
): Result<Choice> {
  const from = performance.now();
  const best = bestRows(candidates, solver, from + seconds * 1000, { search });
  if (best.kind === "unfinished") return fail({ kind: "choice-unfinished", seconds });
  if (best.kind === "infeasible") {
    const places = unreachablePlaces(candidates, solver, from + seconds * 1000);
    const { minDistanceKm } = candidates.rules;
    return ok({
      kind: "impossible",
      rules: [{ kind: "distance-unreachable", minDistanceKm, places }],
    });
  }
  const until = performance.now() + seconds * 1000;
  const after = runnersUpOf(candidates, best, solver, until, { report, search });
  const { rows: chosen, proof } = best;
  return ok({ kind: "chosen", chosen, ...after, proof, objective: totalScore(candidates, chosen) });
}

/** Places whose own quota cannot be kept even alone; none where only all together cannot. */
function unreachablePlaces(candidates: Candidates, solver: Solver, until: number): number[] {
  const { table, rules, order } = candidates;
  if (rules.quota.total !== null) return [];
  return candidates.places.filter((place) => {
    const alone = order.filter((row) => table.place[row] === place);
    const forced = new Set([...candidates.forced].filter((row) => table.place[row] === place));
    const found = bestRows(
      { ...candidates, order: alone, forced, places: [place] },
      solver,
      until,
      {
        ties: false,
      },
    );
    return found.kind === "infeasible";
  });
}
