import { scoreAreas } from "../../analysis/choice/score-areas";
import { textAt } from "../../base/column";
import type { Scenario } from "../../domain/scenario";
import type { Ranked } from "../../figures/plan/plan-choice";
import { rankOfUnit } from "../../figures/plan/rank-of-unit";
import { type PlanData, resolvePlan } from "../../figures/plan/resolve-plan";
import { choosePlaces } from "./choose-places";
import type { PlanInputs } from "./plan-numbers";
import { planPorts } from "./plan-ports";

/** A scenario with what it chooses on the data at hand; `chosen` is empty where it can choose nothing. */
export type SolvedScenario = {
  readonly scenario: Scenario;
  readonly data: PlanData;
  readonly ranked: Ranked | null;
  readonly chosen: readonly number[];
};

/** Resolves, ranks and chooses a scenario that is not the one being worked on. */
export async function solveScenario(
  inputs: PlanInputs,
  scenario: Scenario,
): Promise<SolvedScenario> {
  const data = await resolvePlan(inputs, scenario, planPorts);
  const weights = data.criteria.map((id) => {
    return scenario.criteria.find((one) => one.id === id)?.weight ?? 0;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const stopped = data.findings.some(({ severity }) => severity === "stop") || total <= 0;
  if (stopped) return { scenario, data, ranked: null, chosen: [] };
  const shares = weights.map((weight) => weight / total);
  const ranked = scoreAreas(data.normalised, shares, scenario.method);
  const choice = await choosePlaces(data, ranked, scenario, "study");
  const people = choice.ok ? choice.value.people : null;
  return { scenario, data, ranked, chosen: people?.kind === "chosen" ? people.chosen : [] };
}

/** Why an area is in one scenario and not in the other. */
export type Difference = {
  readonly code: string;
  /** Which of the two it is in. */
  readonly side: "a" | "b";
  readonly ranks: readonly [a: number | null, b: number | null];
  /** The scenario whose rules leave it out, and the one in which it was changed by hand, with the reason. */
  readonly ruledOut: "a" | "b" | null;
  readonly byHand: { readonly side: "a" | "b"; readonly reason: string } | null;
};

/** Areas in one of two scenarios alone, `a`'s first, and how many are in both. Ranks are 0 without one. */
export function compareScenarios(
  a: SolvedScenario,
  b: SolvedScenario,
): { both: number; differences: Difference[] } {
  const codesOf = ({ data, chosen }: SolvedScenario) =>
    chosen.map((unit) => textAt(data.areaUnits.codes, unit));
  const [inA, inB] = [codesOf(a), codesOf(b)];
  const onlyA = inA.filter((code) => !inB.includes(code));
  const onlyB = inB.filter((code) => !inA.includes(code));
  return {
    both: inA.length - onlyA.length,
    differences: [
      ...onlyA.map((code) => differenceOf(code, "a", a, b)),
      ...onlyB.map((code) => differenceOf(code, "b", a, b)),
    ],
  };
}

function differenceOf(
  code: string,
  side: "a" | "b",
  a: SolvedScenario,
  b: SolvedScenario,
): Difference {
  const absent = side === "a" ? b : a;
  const unit = absent.data.areaUnits.indexOf.get(code);
  const out = unit !== undefined && absent.data.table.passes[unit] === 0;
  const handOf = (one: SolvedScenario) => one.scenario.manual.find((m) => m.code === code);
  const [handA, handB] = [handOf(a), handOf(b)];
  const hand = handA
    ? ({ side: "a", reason: handA.reason } as const)
    : handB
      ? ({ side: "b", reason: handB.reason } as const)
      : null;
  return {
    code,
    side,
    ranks: [rankOf(a, code), rankOf(b, code)],
    ruledOut: out ? (side === "a" ? "b" : "a") : null,
    byHand: hand,
  };
}

function rankOf({ data, ranked }: SolvedScenario, code: string): number | null {
  const unit = data.areaUnits.indexOf.get(code);
  return unit === undefined || !ranked ? null : rankOfUnit(ranked, unit);
}
