import { expose } from "comlink";
import wasmUrl from "highs/runtime?url";
import type { CandidateTable } from "../../analysis/choice/candidate-table";
import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import type {
  ChoiceInputs,
  RankPaths,
  Robustness,
  RobustnessOptions,
  SwitchPoint,
} from "../../analysis/choice/choice-inputs";
import { choose } from "../../analysis/choice/choose";
import { loadHighs } from "../../analysis/choice/highs-solver";
import { rankPaths } from "../../analysis/choice/rank-paths";
import { robustness } from "../../analysis/choice/robustness";
import { tornado } from "../../analysis/choice/tornado";
import { ok, type Result } from "../../base/result";
import type { PlanProgress } from "./plan-client";

type Report = (progress: PlanProgress) => void;

const REPORT_EVERY_MS = 100;

const loadSolver = () => loadHighs(wasmUrl);

/** Long work of the planner as the page calls it. */
const planWork = {
  choose(
    table: CandidateTable,
    score: Float64Array,
    rules: ChoiceRules,
    report: Report,
  ): Promise<Result<Choice>> {
    return choose(table, score, rules, { loadSolver, report: sparing(report) });
  },
  robustness(
    choiceInputs: ChoiceInputs,
    options: RobustnessOptions,
    report: Report,
  ): Promise<Result<Robustness>> {
    return robustness(choiceInputs, options, { loadSolver, report: sparing(report) });
  },
  tornado(
    choiceInputs: ChoiceInputs,
    chosen: readonly number[],
    report: Report,
  ): Promise<Result<SwitchPoint[]>> {
    return tornado(choiceInputs, chosen, { loadSolver, report: sparing(report) });
  },
  rankPaths(
    choiceInputs: ChoiceInputs,
    criterion: number,
    areas: readonly number[],
  ): Result<RankPaths> {
    return ok(rankPaths(choiceInputs, criterion, areas));
  },
};

/** What the page may call. */
export type PlanWork = typeof planWork;

expose(planWork);

/** Some reports a second are enough. */
function sparing(report: Report): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    const at = performance.now();
    if (at - last < REPORT_EVERY_MS) return;
    last = at;
    report({ done, of });
  };
}
