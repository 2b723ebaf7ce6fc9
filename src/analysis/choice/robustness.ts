import { fail, ok, type Result } from "../../base/result";
import { random } from "../numbers/random";
import type { ChoiceInputs, Robustness, RobustnessOptions } from "./choice-inputs";
import { type ChoiceProblem, makeChoiceProblem } from "./choice-problem";
import { makeDataDraws } from "./draw-data";
import { drawWeights } from "./draw-weights";
import type { Solver } from "./solver";

/** What long work needs: the solver if the rules ask for one, and who hears how far it is. */
export type Work = {
  readonly loadSolver: () => Promise<Result<Solver>>;
  readonly report?: (done: number, of: number) => void;
};

/**
 * Monte Carlo over weights and data: how often each area is chosen when everything is chosen anew in
 * every draw, choices by hand kept. Areas that are no candidates have share 0. Where the rules
 * cannot be kept at all, all draws are impossible.
 */
export async function robustness(
  choiceInputs: ChoiceInputs,
  options: RobustnessOptions,
  { loadSolver, report = () => undefined }: Work,
): Promise<Result<Robustness>> {
  const choiceProblem = await makeChoiceProblem(choiceInputs, loadSolver);
  if (!choiceProblem.ok) return choiceProblem;
  const share = new Float64Array(choiceInputs.table.codes.length);
  const { draws } = options;
  if ("impossible" in choiceProblem.value) return ok({ share, draws, impossible: draws });
  const counted = countDraws(choiceProblem.value, choiceInputs, options, report);
  if (!counted) return fail({ kind: "choice-unfinished", seconds: 30 });
  choiceProblem.value.rows.forEach((row, k) => {
    share[row] = draws > 0 ? counted.times[k]! / draws : Number.NaN;
  });
  return ok({ share, draws, impossible: counted.impossible });
}

function countDraws(
  choiceProblem: ChoiceProblem,
  { weights }: ChoiceInputs,
  { draws, spread, seed, uncertainty }: RobustnessOptions,
  report: (done: number, of: number) => void,
): { times: Float64Array; impossible: number } | null {
  const next = random(seed);
  const isUncertain = uncertainty?.some((one) => one !== null) ?? false;
  const drawData = isUncertain ? makeDataDraws(choiceProblem, uncertainty ?? [], next) : null;
  const times = new Float64Array(choiceProblem.rows.length);
  let impossible = 0;
  for (let draw = 0; draw < draws; draw++) {
    const score = choiceProblem.score(drawWeights(weights, spread, next), drawData?.());
    const chosen = choiceProblem.choose(score);
    if (chosen === "unfinished") return null;
    if (chosen === null) impossible++;
    else for (let n = 0; n < chosen.length; n++) times[chosen[n]!]! += 1;
    report(draw + 1, draws);
  }
  return { times, impossible };
}
