import { createStore } from "zustand/vanilla";
import type {
  Robustness,
  RobustnessOptions,
  SwitchPoint,
} from "../../analysis/choice/choice-inputs";
import type { Problem } from "../../base/problem";
import type { Scenario } from "../../domain/scenario";
import type { AppData } from "../../figures/app-data";
import { choiceInputsOf, uncertaintyOf } from "../../figures/plan/choice-inputs";
import { choiceInputsKey } from "../../figures/plan/data-key";
import type { PlanData } from "../../figures/plan/resolve-plan";
import type { AreaUnits } from "../../figures/units/area-units";
import {
  type PlanProgress,
  rankPathsInWorker,
  robustnessInWorker,
  stopPlanWorker,
  tornadoInWorker,
} from "./plan-client";
import { planPorts } from "./plan-ports";

/** How the draws are made; the seed is the scenario's. */
export type RobustnessSettings = Pick<RobustnessOptions, "draws" | "spread"> & {
  /** Whether the data are drawn too, within the uncertainty of their rates. */
  readonly withData: boolean;
};

/** A test of how solid a choice is, and what it found. */
export type RobustnessRun = {
  readonly settings: RobustnessSettings;
  /** What the result is of: see `choiceInputsKey`. Another key now means that it is out of date. */
  readonly key: string;
  /** The scenario that was tested, and the units that it chose, best first. */
  readonly scenario: Scenario;
  readonly chosen: readonly number[];
  /** What the units are numbers of. */
  readonly areaUnits: AreaUnits;
  readonly seed: number;
  readonly result: Robustness;
  /** `null` until they are worked out. */
  readonly switchPoints: readonly SwitchPoint[] | null;
};

/** The last test, and the one that goes on. */
export type RobustnessState = {
  readonly settings: RobustnessSettings;
  readonly run: RobustnessRun | null;
  readonly progress: PlanProgress | null;
  readonly problem: Problem | null;
};

/** The one store of tests of robustness. */
export const robustnessStore = createStore<RobustnessState>(() => ({
  settings: { draws: 1000, spread: 0.2, withData: false },
  run: null,
  progress: null,
  problem: null,
}));

/** Changes how the next draws are made. */
export function setRobustness(change: Partial<RobustnessSettings>): void {
  robustnessStore.setState((s) => ({ settings: { ...s.settings, ...change } }));
}

/** What is tested. */
export type RobustnessTask = {
  readonly app: AppData;
  readonly data: PlanData;
  readonly scenario: Scenario;
  readonly chosen: readonly number[];
};

let turn = 0;

/**
 * Draws anew and chooses anew, then looks for what would push each chosen area out. The outcome is
 * in {@link robustnessStore}; another start or a stop makes the one before end without any.
 */
export async function runRobustness({
  app,
  data,
  scenario,
  chosen,
}: RobustnessTask): Promise<void> {
  const mine = ++turn;
  const { settings } = robustnessStore.getState();
  const { draws, spread, withData } = settings;
  robustnessStore.setState({ progress: { done: 0, of: draws }, problem: null });
  const choiceInputs = choiceInputsOf(data, scenario);
  const uncertainty = withData
    ? { uncertainty: await uncertaintyOf(app, data, scenario, planPorts) }
    : {};
  const report = (progress: PlanProgress) => {
    if (mine === turn) robustnessStore.setState({ progress });
  };
  const options = { draws, spread, seed: scenario.seed, ...uncertainty };
  const found = await robustnessInWorker(choiceInputs, options, report);
  if (mine !== turn) return;
  if (!found.ok) {
    const problem = found.problem.kind === "cancelled" ? null : found.problem;
    robustnessStore.setState({ progress: null, problem });
    return;
  }
  const { seed } = scenario;
  const about = { key: choiceInputsKey(scenario), scenario, chosen, areaUnits: data.areaUnits };
  const run = { settings, ...about, seed, result: found.value, switchPoints: null };
  robustnessStore.setState({ run });
  const switchPoints = await tornadoInWorker(choiceInputs, chosen, report);
  if (mine !== turn) return;
  const finished = { ...run, switchPoints: switchPoints.ok ? switchPoints.value : null };
  const failed =
    switchPoints.ok || switchPoints.problem.kind === "cancelled" ? null : switchPoints.problem;
  robustnessStore.setState({ run: finished, progress: null, problem: failed });
}

/** Ends a test that goes on; what was found before stays. */
export function stopRobustness(): void {
  turn += 1;
  stopPlanWorker("study");
  robustnessStore.setState({ progress: null });
}

/** Ranks of some units while one criterion (by its column) goes from 0 to 100 %. */
export function rankPathsOf(
  { data, scenario }: Pick<RobustnessTask, "data" | "scenario">,
  criterion: number,
  units: readonly number[],
): ReturnType<typeof rankPathsInWorker> {
  return rankPathsInWorker(choiceInputsOf(data, scenario), criterion, units);
}
