import type { CandidateTable } from "../../analysis/choice/candidate-table";
import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import type {
  Push,
  RankPaths,
  Stability,
  StabilityOptions,
  Study,
} from "../../analysis/choice/study";
import { fail, type Result } from "../../base/result";

/** How much of the work is done. */
export type PlanProgress = { readonly done: number; readonly of: number };

type Report = (progress: PlanProgress) => void;

/** The exact choice under all rules. */
export async function chooseInWorker(
  _table: CandidateTable,
  _score: Float64Array,
  _rules: ChoiceRules,
): Promise<Result<Choice>> {
  return fail({ kind: "cancelled" });
}

/** In how many draws each area is chosen. */
export async function stabilityInWorker(
  _study: Study,
  _options: StabilityOptions,
  _report: Report,
): Promise<Result<Stability>> {
  return fail({ kind: "cancelled" });
}

/** For each chosen area and each weight, how far it may move before the area drops out. */
export async function tornadoInWorker(
  _study: Study,
  _chosen: readonly number[],
  _report: Report,
): Promise<Result<Push[]>> {
  return fail({ kind: "cancelled" });
}

/** Ranks of some areas while one weight goes from 0 to 100 %. */
export async function rankPathsInWorker(
  _study: Study,
  _criterion: number,
  _areas: readonly number[],
): Promise<Result<RankPaths>> {
  return fail({ kind: "cancelled" });
}

/** Ends all work at once; what was asked answers `cancelled`. */
export function stopPlanWorker(): void {
  // nothing runs yet
}
