import { createStore } from "zustand/vanilla";
import type { Push, Stability, StabilityOptions } from "../../analysis/choice/study";
import type { Problem } from "../../base/problem";
import type { Scenario } from "../../domain/scenario";
import type { Core } from "../core";
import { studyKey } from "./data-key";
import type { Ground } from "./ground";
import {
  type PlanProgress,
  rankPathsInWorker,
  stabilityInWorker,
  stopPlanWorker,
  tornadoInWorker,
} from "./plan-client";
import type { PlanData } from "./resolve-plan";
import { studyOf, uncertaintyOf } from "./study";

/** How the draws are made; the seed is the scenario's. */
export type StabilitySettings = Pick<StabilityOptions, "draws" | "spread"> & {
  /** Whether the data are drawn too, within the uncertainty of their rates. */
  readonly withData: boolean;
};

/** A test of how solid a choice is, and what it found. */
export type StabilityRun = {
  readonly settings: StabilitySettings;
  /** What the result is of: see `studyKey`. Another key now means that it is out of date. */
  readonly key: string;
  /** The scenario that was tested, and the units that it chose, best first. */
  readonly scenario: Scenario;
  readonly chosen: readonly number[];
  /** What the units are numbers of. */
  readonly ground: Ground;
  readonly seed: number;
  readonly result: Stability;
  /** `null` until they are worked out. */
  readonly pushes: readonly Push[] | null;
};

/** The last test, and the one that goes on. */
export type StabilityState = {
  readonly settings: StabilitySettings;
  readonly run: StabilityRun | null;
  readonly progress: PlanProgress | null;
  readonly problem: Problem | null;
};

/** The one store of tests of solidity. */
export const stabilityStore = createStore<StabilityState>(() => ({
  settings: { draws: 1000, spread: 0.2, withData: false },
  run: null,
  progress: null,
  problem: null,
}));

/** Changes how the next draws are made. */
export function setStability(change: Partial<StabilitySettings>): void {
  stabilityStore.setState((s) => ({ settings: { ...s.settings, ...change } }));
}

/** What is tested. */
export type StabilityTask = {
  readonly core: Core;
  readonly data: PlanData;
  readonly scenario: Scenario;
  readonly chosen: readonly number[];
};

let turn = 0;

/**
 * Draws anew and chooses anew, then looks for what would push each chosen area out. The outcome is
 * in {@link stabilityStore}; another start or a stop makes the one before end without any.
 */
export async function runStability({ core, data, scenario, chosen }: StabilityTask): Promise<void> {
  const mine = ++turn;
  const { settings } = stabilityStore.getState();
  const { draws, spread, withData } = settings;
  stabilityStore.setState({ progress: { done: 0, of: draws }, problem: null });
  const study = studyOf(data, scenario);
  const uncertainty = withData ? { uncertainty: await uncertaintyOf(core, data, scenario) } : {};
  const report = (progress: PlanProgress) => {
    if (mine === turn) stabilityStore.setState({ progress });
  };
  const options = { draws, spread, seed: scenario.seed, ...uncertainty };
  const found = await stabilityInWorker(study, options, report);
  if (mine !== turn) return;
  if (!found.ok) {
    const problem = found.problem.kind === "cancelled" ? null : found.problem;
    stabilityStore.setState({ progress: null, problem });
    return;
  }
  const { seed } = scenario;
  const about = { key: studyKey(scenario), scenario, chosen, ground: data.ground };
  const run = { settings, ...about, seed, result: found.value, pushes: null };
  stabilityStore.setState({ run });
  const pushes = await tornadoInWorker(study, chosen, report);
  if (mine !== turn) return;
  const made = { ...run, pushes: pushes.ok ? pushes.value : null };
  const failed = pushes.ok || pushes.problem.kind === "cancelled" ? null : pushes.problem;
  stabilityStore.setState({ run: made, progress: null, problem: failed });
}

/** Ends a test that goes on; what was found before stays. */
export function stopStability(): void {
  turn += 1;
  stopPlanWorker("study");
  stabilityStore.setState({ progress: null });
}

/** Ranks of some units while one criterion (by its column) goes from 0 to 100 %. */
export function rankPathsOf(
  { data, scenario }: Pick<StabilityTask, "data" | "scenario">,
  criterion: number,
  units: readonly number[],
): ReturnType<typeof rankPathsInWorker> {
  return rankPathsInWorker(studyOf(data, scenario), criterion, units);
}
