import { createStore } from "zustand/vanilla";
import { scoreAreas } from "../../analysis/choice/score-areas";
import { numberAt } from "../../base/column";
import type { Problem } from "../../base/problem";
import type { Scenario } from "../../domain/scenario";
import type { AppData } from "../../figures/app-data";
import { choiceInputsKey, dataKey } from "../../figures/plan/data-key";
import type { Finding } from "../../figures/plan/findings";
import type { PlanChoice, Ranked } from "../../figures/plan/plan-choice";
import type { PlanData } from "../../figures/plan/resolve-plan";
import { planStore } from "./plan-store";

/** Numbers of the scenario being worked on. */
export type PlanNumbers = {
  readonly data: PlanData | null;
  readonly ranked: Ranked | null;
  readonly choice: PlanChoice | null;
  /** What the weights themselves are to be told; those of the data are in `data.findings`. */
  readonly findings: readonly Finding[];
  /** The numbers of a changed scenario have not come yet. */
  readonly waiting: boolean;
  /**
   * Since when a choice is being worked out (`performance.now()`), `null` while none is. Until it
   * comes, `choice` is that of an earlier plan: to be looked at, not to be acted on.
   */
  readonly choosing: number | null;
  /** That takes long enough to be told: what was chosen before is no longer shown on map and list. */
  readonly late: boolean;
  /** The planner ended the choice of this plan: there is none until it is asked for again. */
  readonly stopped: boolean;
  /** Why there is no choice although there are scores. */
  readonly problem: Problem | null;
};

const NONE: PlanNumbers = {
  data: null,
  ranked: null,
  choice: null,
  findings: [],
  waiting: true,
  choosing: null,
  late: false,
  stopped: false,
  problem: null,
};

/** The one store of the planner's numbers; it follows {@link planStore}. */
export const planNumbers = createStore<PlanNumbers>(() => NONE);

/** What the numbers are made from beside the scenario. */
export type PlanInputs = { readonly app: AppData; readonly role: Uint8Array };

let inputs: PlanInputs | null = null;
let shownKey = "";
let loads = 0;
let choosing: ReturnType<typeof setTimeout> | undefined;
let late: ReturnType<typeof setTimeout> | undefined;
let choices = 0;
/** What the present choice was made from. */
let chosenFrom: { readonly data: PlanData; readonly key: string } | null = null;

const CHOICE_PAUSE_MS = 120;
/** A choice that is there sooner comes without a word. */
const LATE_MS = 500;

/** Follows the scenario from now on; returns the end of it. Called again when data or roles change. */
export function followPlan(next: PlanInputs): () => void {
  const other = inputs?.app !== next.app || inputs.role !== next.role;
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
    planNumbers.setState(rankedBy(data, scenario));
  }
  chooseSoon();
}

async function load(scenario: Scenario): Promise<void> {
  if (!inputs) return;
  const turn = ++loads;
  clearTimeout(choosing);
  choices += 1;
  planNumbers.setState({ waiting: true });
  beginChoosing();
  const [{ resolvePlan }, { planPorts }] = await Promise.all([
    import("../../figures/plan/resolve-plan"),
    import("./plan-ports"),
  ]);
  if (turn !== loads) return;
  const data = await resolvePlan(inputs, scenario, planPorts);
  if (turn !== loads) return;
  const now = planStore.getState().scenario ?? scenario;
  const { data: before, choice } = planNumbers.getState();
  const previous = before && hasSameUnits(before, data) ? choice : null;
  planNumbers.setState({ data, waiting: false, choice: previous, ...rankedBy(data, now) });
  chooseSoon();
}

/** Whether units and places bear the same numbers in both. */
function hasSameUnits(a: PlanData, b: PlanData): boolean {
  const ids = ({ places }: PlanData) => places.map(({ id }) => id).join();
  return a.areaUnits === b.areaUnits && ids(a) === ids(b);
}

/** Scores and ranks at once: this is what follows a slider. */
function rankedBy(data: PlanData, scenario: Scenario): Pick<PlanNumbers, "ranked" | "findings"> {
  const weights = new Map(scenario.criteria.map(({ id, weight }) => [id, weight]));
  const taken = data.criteria.map((id) => weights.get(id) ?? 0);
  const total = taken.reduce((sum, weight) => sum + weight, 0);
  const { flat } = data.normalised;
  const tells = flat.length < taken.length;
  const idle = tells ? flat.reduce((sum, j) => sum + numberAt(taken, j), 0) : 0;
  const findings = aboutWeights(scenario, total, idle);
  const stopped = [...data.findings, ...findings].some(({ severity }) => severity === "stop");
  const shares = taken.map((weight) => weight / total);
  const ranked = stopped ? null : scoreAreas(data.normalised, shares, scenario.method);
  return { ranked, findings };
}

/** `total`: the weight of the criteria that have data; `idle`: of those that tell nobody apart. */
function aboutWeights({ criteria }: Scenario, total: number, idle: number): Finding[] {
  if (criteria.length === 0) return [];
  if (total <= 0) return [{ kind: "weights-zero", severity: "stop" }];
  if (idle >= total) return [{ kind: "weights-on-flat", severity: "stop" }];
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const lost = all - total;
  const note = { severity: "note" } as const;
  return [
    ...(all === 100 ? [] : [{ ...note, kind: "weights-not-100" as const, blanks: { total: all } }]),
    ...(lost > 0 ? [{ ...note, kind: "weights-unused" as const, blanks: { lost } }] : []),
    ...(idle > 0 ? [{ ...note, kind: "weights-idle" as const, blanks: { idle, all: total } }] : []),
  ];
}

/** Chooses after a pause, unless the choice at hand was made from the very same. */
function chooseSoon(): void {
  clearTimeout(choosing);
  choices += 1;
  const { data, choice } = planNumbers.getState();
  const { scenario } = planStore.getState();
  const isSame = choice && scenario && chosenFrom?.data === data;
  if (isSame && chosenFrom?.key === choiceInputsKey(scenario)) {
    if (planNumbers.getState().choosing !== null) void giveUp();
    endChoosing({});
    return;
  }
  beginChoosing();
  choosing = setTimeout(() => void chooseNow(), CHOICE_PAUSE_MS);
}

function beginChoosing(): void {
  if (planNumbers.getState().choosing !== null) return;
  planNumbers.setState({ choosing: performance.now(), stopped: false });
  late = setTimeout(() => planNumbers.setState({ late: true }), LATE_MS);
}

function endChoosing(outcome: Partial<PlanNumbers>): void {
  clearTimeout(late);
  planNumbers.setState({ choosing: null, late: false, stopped: false, ...outcome });
}

async function chooseNow(): Promise<void> {
  const turn = ++choices;
  const { scenario } = planStore.getState();
  const { data, ranked } = planNumbers.getState();
  if (!scenario || !data || !ranked) {
    endChoosing({ choice: null, problem: null });
    return;
  }
  const { choosePlaces } = await import("./choose-places");
  const choice = await choosePlaces(data, ranked, scenario);
  if (turn !== choices) return;
  chosenFrom = { data, key: choiceInputsKey(scenario) };
  endChoosing({
    choice: choice.ok ? choice.value : null,
    problem: choice.ok ? null : choice.problem,
  });
}

/** Ends the choice being worked out. There is none then: that of the plan before would not fit. */
export async function stopChoosing(): Promise<void> {
  if (planNumbers.getState().choosing === null) return;
  clearTimeout(choosing);
  choices += 1;
  endChoosing({ choice: null, problem: null, stopped: true });
  await giveUp();
}

async function giveUp(): Promise<void> {
  const { giveUpChoice } = await import("./plan-client");
  giveUpChoice();
}

/** Works the choice out again after a stop. */
export function chooseAgain(): void {
  if (planNumbers.getState().stopped) chooseSoon();
}
