import { createStore } from "zustand/vanilla";
import { type History, mapHistory, redo, stepTo, undo } from "../../base/history";
import type { Problem } from "../../base/problem";
import { mergeThreeWay } from "../../base/three-way-merge";
import type { Scenario } from "../../domain/scenario";
import type { Finding } from "../../figures/plan/findings";
import type { SavedScenario } from "../device/local-db";

/**
 * What another tab did to the same plan. `merged`: it changed other parts, which were taken over.
 * `conflict`: it changed the same parts otherwise; this tab's plan is not written. `saved`: it saved
 * another plan under the name that this tab saves `mine` under, which is not written either.
 */
export type OtherTab =
  | { readonly kind: "merged" }
  | { readonly kind: "conflict"; readonly theirs: Scenario }
  | { readonly kind: "saved"; readonly theirs: SavedScenario; readonly mine: SavedScenario };

/** The scenario being worked on, with its history and those kept beside it. */
export type PlanState = {
  /** `null` until the page has opened it. */
  readonly scenario: Scenario | null;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  readonly saved: readonly SavedScenario[];
  /** What was wrong with a link or file that was opened last. */
  readonly opened: readonly Finding[];
  readonly problem: Problem | null;
  /** Whether this device keeps scenarios; `null` until it was tried. */
  readonly lasting: boolean | null;
  readonly otherTab: OtherTab | null;
};

/** Moves of one slider within this time are one step of the history. */
const ONE_MOVE_MS = 900;

const EMPTY: PlanState = {
  scenario: null,
  past: [],
  future: [],
  saved: [],
  opened: [],
  problem: null,
  lasting: null,
  otherTab: null,
};

/** The one store of scenarios; actions change it. */
export const planStore = createStore<PlanState>(() => EMPTY);

let last = { subject: "", at: 0 };

/** Changes the history of the scenario; before one is open there is none. */
function changeHistory(change: (history: History<Scenario>) => History<Scenario>): void {
  planStore.setState((s) => {
    if (!s.scenario) return s;
    const { past, now, future } = change({ past: s.past, now: s.scenario, future: s.future });
    return { past, scenario: now, future };
  });
}

/**
 * Changes the scenario; what was undone can no longer be redone. Changes of one `subject` (a
 * slider) that follow each other at once are a single step of the history.
 */
export function changeScenario(change: (scenario: Scenario) => Scenario, subject = ""): void {
  const { scenario } = planStore.getState();
  if (!scenario) return;
  const next = change(scenario);
  if (next === scenario) return;
  const now = Date.now();
  const joins = subject !== "" && last.subject === subject && now - last.at < ONE_MOVE_MS;
  last = { subject, at: now };
  changeHistory((history) => stepTo(history, next, joins));
}

/** Puts another scenario in place; can be undone. `opened` says what was wrong with its link or file. */
export function openScenario(scenario: Scenario, opened: readonly Finding[] = []): void {
  last = { subject: "", at: 0 };
  if (planStore.getState().scenario) changeHistory((history) => stepTo(history, scenario));
  else planStore.setState({ scenario });
  planStore.setState({ opened });
}

/** Takes the last change back; nothing happens at the beginning. */
export function undoPlan(): void {
  last = { subject: "", at: 0 };
  changeHistory(undo);
}

/** Brings back what was undone; nothing happens at the end. */
export function redoPlan(): void {
  last = { subject: "", at: 0 };
  changeHistory(redo);
}

/** Merges two changed scenarios part by part; `conflicts` are parts that both changed, and otherwise. */
export function mergeScenarios(base: Scenario, mine: Scenario, theirs: Scenario) {
  return mergeThreeWay<Scenario>(base, mine, theirs);
}

/**
 * Takes over what another tab changed from `base` to `theirs`, part by part, in every step of the
 * history: taking a step back takes back this tab's change only.
 */
export function takeOverScenario(base: Scenario, theirs: Scenario): void {
  const update = (scenario: Scenario) => mergeScenarios(base, scenario, theirs).merged;
  changeHistory((history) => mapHistory(history, update));
}
