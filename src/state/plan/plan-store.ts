import { createStore } from "zustand/vanilla";
import type { Problem } from "../../base/problem";
import type { Scenario } from "../../domain/scenario";
import type { Finding } from "../../figures/plan/findings";

/** A scenario kept under a name on this device. */
export type SavedScenario = {
  readonly id: string;
  readonly scenario: Scenario;
  /** ISO date and time of the last save. */
  readonly at: string;
};

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
};

const HISTORY = 200;
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
};

/** The one store of scenarios; actions change it. */
export const planStore = createStore<PlanState>(() => EMPTY);

let last = { subject: "", at: 0 };

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
  planStore.setState((s) => ({
    scenario: next,
    past: joins ? s.past : [...s.past, scenario].slice(-HISTORY),
    future: [],
  }));
}

/** Puts another scenario in place; can be undone. `opened` says what was wrong with its link or file. */
export function openScenario(scenario: Scenario, opened: readonly Finding[] = []): void {
  last = { subject: "", at: 0 };
  planStore.setState((s) => ({
    scenario,
    past: s.scenario ? [...s.past, s.scenario].slice(-HISTORY) : s.past,
    future: [],
    opened,
  }));
}

/** Takes the last change back; nothing happens at the beginning. */
export function undoPlan(): void {
  last = { subject: "", at: 0 };
  planStore.setState((s) => {
    const before = s.past.at(-1);
    if (!before || !s.scenario) return s;
    return { scenario: before, past: s.past.slice(0, -1), future: [s.scenario, ...s.future] };
  });
}

/** Brings back what was undone; nothing happens at the end. */
export function redoPlan(): void {
  last = { subject: "", at: 0 };
  planStore.setState((s) => {
    const [next, ...future] = s.future;
    if (!next || !s.scenario) return s;
    return { scenario: next, past: [...s.past, s.scenario], future };
  });
}
