import { createStore } from "zustand/vanilla";
import type { Choice } from "../../analysis/choice/choice";
import { scoreAreas } from "../../analysis/choice/score-areas";
import type { Problem } from "../../base/problem";
import type { Scenario } from "../../domain/scenario";
import type { Core } from "../core";
import { dataKey } from "./data-key";
import type { Finding } from "./findings";
import { planStore } from "./plan-store";
import type { PlanData } from "./resolve-plan";

/** Scores of all units for the weights of the moment; see `scoreAreas`. */
export type Ranked = ReturnType<typeof scoreAreas>;

/** What the rules alone choose, and what they choose with what people took in and out. */
export type PlanChoice = {
  readonly rules: Choice;
  readonly people: Choice;
};

/** Numbers of the scenario being worked on. */
export type PlanNumbers = {
  readonly data: PlanData | null;
  readonly ranked: Ranked | null;
  readonly choice: PlanChoice | null;
  /** What the weights themselves are to be told; those of the data are in `data.findings`. */
  readonly findings: readonly Finding[];
  /** The numbers of a changed scenario, or its choice, have not come yet. */
  readonly waiting: boolean;
  readonly choosing: boolean;
  /** Why there is no choice although there are scores. */
  readonly problem: Problem | null;
};

const NONE: PlanNumbers = {
  data: null,
  ranked: null,
  choice: null,
  findings: [],
  waiting: true,
  choosing: false,
  problem: null,
};

/** The one store of the planner's numbers; it follows {@link planStore}. */
export const planNumbers = createStore<PlanNumbers>(() => NONE);

/** What the numbers are made from beside the scenario. */
export type PlanInputs = { readonly core: Core; readonly role: Uint8Array };

let inputs: PlanInputs | null = null;
let shownKey = "";
let asked = 0;
let choosing: ReturnType<typeof setTimeout> | undefined;

const CHOICE_PAUSE_MS = 120;

/** Follows the scenario from now on; returns the end of it. Called again when data or roles change. */
export function followPlan(next: PlanInputs): () => void {
  const other = inputs?.core !== next.core || inputs.role !== next.role;
  inputs = next;
  if (other) shownKey = "";
  const { scenario } = planStore.getState();
  if (scenario) update(scenario, null);
  return planStore.subscribe((now, before) => {
    if (now.scenario && now.scenario !== before.scenario) update(now.scenario, before.scenario);
  });
}

/** Reads everything of the scenario again, for a file that could not be read before. */
export function reloadPlan(): void {
  shownKey = "";
  const { scenario } = planStore.getState();
  if (scenario) update(scenario, null);
}

function update(scenario: Scenario, before: Scenario | null): void {
  const key = dataKey(scenario);
  if (key !== shownKey) {
    shownKey = key;
    void load(scenario);
    return;
  }
  const { data } = planNumbers.getState();
  if (!data) return;
  if (before?.criteria !== scenario.criteria || before.method !== scenario.method) {
    rank(data, scenario);
  }
  chooseSoon();
}

async function load(scenario: Scenario): Promise<void> {
  if (!inputs) return;
  const turn = ++asked;
  planNumbers.setState({ waiting: true });
  const { resolvePlan } = await import("./resolve-plan");
  if (turn !== asked) return;
  const data = await resolvePlan(inputs, scenario);
  if (turn !== asked) return;
  const now = planStore.getState().scenario ?? scenario;
  planNumbers.setState({ data, waiting: false });
  rank(data, now);
  chooseSoon();
}

/** Scores and ranks at once: this is what follows a slider. */
function rank(data: PlanData, scenario: Scenario): void {
  const weights = new Map(scenario.criteria.map(({ id, weight }) => [id, weight]));
  const taken = data.criteria.map((id) => weights.get(id) ?? 0);
  const total = taken.reduce((sum, weight) => sum + weight, 0);
  const findings = aboutWeights(scenario, total);
  const stopped = [...data.findings, ...findings].some(({ severity }) => severity === "stop");
  const shares = taken.map((weight) => weight / total);
  const ranked = stopped ? null : scoreAreas(data.normalised, shares, scenario.method);
  planNumbers.setState({ ranked, findings });
}

function aboutWeights({ criteria }: Scenario, total: number): Finding[] {
  if (criteria.length === 0) return [];
  if (total <= 0) return [{ kind: "weights-zero", severity: "stop" }];
  return total === 100 ? [] : [{ kind: "weights-not-100", severity: "note", blanks: { total } }];
}

function chooseSoon(): void {
  clearTimeout(choosing);
  planNumbers.setState({ choosing: true });
  choosing = setTimeout(() => void chooseNow(), CHOICE_PAUSE_MS);
}

async function chooseNow(): Promise<void> {
  const { scenario } = planStore.getState();
  const { data, ranked } = planNumbers.getState();
  if (!scenario || !data || !ranked) {
    planNumbers.setState({ choice: null, choosing: false, problem: null });
    return;
  }
  const { choosePlaces } = await import("./choose-places");
  const choice = await choosePlaces(data, ranked, scenario);
  if (planNumbers.getState().ranked !== ranked || planStore.getState().scenario !== scenario)
    return;
  planNumbers.setState({
    choice: choice.ok ? choice.value : null,
    problem: choice.ok ? null : choice.problem,
    choosing: false,
  });
}
