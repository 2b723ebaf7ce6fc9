import { fail, ok, type Result } from "../../base/result";
import { random } from "../random";
import { type Contest, makeContest } from "./contest";
import { makeDataDraws } from "./draw-data";
import { drawWeights } from "./draw-weights";
import type { Solver } from "./solver";
import type { Stability, StabilityOptions, Study } from "./study";

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
export async function stability(
  study: Study,
  options: StabilityOptions,
  { loadSolver, report = () => undefined }: Work,
): Promise<Result<Stability>> {
  const contest = await makeContest(study, loadSolver);
  if (!contest.ok) return contest;
  const share = new Float64Array(study.table.codes.length);
  const { draws } = options;
  if ("impossible" in contest.value) return ok({ share, draws, impossible: draws });
  const counted = countDraws(contest.value, study, options, report);
  if (!counted) return fail({ kind: "choice-unfinished", seconds: 30 });
  contest.value.rows.forEach((row, k) => {
    share[row] = draws > 0 ? counted.times[k]! / draws : Number.NaN;
  });
  return ok({ share, draws, impossible: counted.impossible });
}

function countDraws(
  contest: Contest,
  { weights }: Study,
  { draws, spread, seed, uncertainty }: StabilityOptions,
  report: (done: number, of: number) => void,
): { times: Float64Array; impossible: number } | null {
  const next = random(seed);
  const isUncertain = uncertainty?.some((one) => one !== null) ?? false;
  const drawData = isUncertain ? makeDataDraws(contest, uncertainty ?? [], next) : null;
  const times = new Float64Array(contest.rows.length);
  let impossible = 0;
  for (let draw = 0; draw < draws; draw++) {
    const score = contest.score(drawWeights(weights, spread, next), drawData?.());
    const chosen = contest.choose(score);
    if (chosen === "unfinished") return null;
    if (chosen === null) impossible++;
    else for (let n = 0; n < chosen.length; n++) times[chosen[n]!]! += 1;
    report(draw + 1, draws);
  }
  return { times, impossible };
}
