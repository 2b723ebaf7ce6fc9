import type { ManualChoice, Scenario, ScenarioCriterion } from "../domain/scenario";
import { moveWeight, wholeWeights } from "../domain/weights";
import { changeScenario } from "../state/plan/plan-store";

/** The weights as they were when a slider was taken hold of, and what its moves have made of them. */
type Hold = {
  readonly id: string;
  readonly from: Scenario["criteria"];
  readonly now: Scenario["criteria"];
};

let hold: Hold | null = null;

/**
 * Moves one weight; the free others follow, so that all total 100. As long as nothing else changes
 * the criteria, all moves of one slider start from the weights that it was first moved from: out
 * and back by any number of steps leaves every weight as it was.
 */
export function setWeight(id: string, to: number): void {
  changeScenario((scenario) => {
    const { criteria } = scenario;
    const from = hold?.id === id && hold.now === criteria ? hold.from : criteria;
    const index = from.findIndex((one) => one.id === id);
    if (index < 0) return scenario;
    const moved = withWeights({ ...scenario, criteria: from }, moveWeight(from, index, to));
    hold = { id, from, now: moved.criteria };
    return moved;
  }, `weight ${id}`);
}

/** Takes weights in any proportion as whole ones that total 100; locks do not hold against it. */
export function setWeights(weights: readonly number[]): void {
  changeScenario((scenario) => withWeights(scenario, wholeWeights(weights)));
}

/** Locks a weight, or frees it. */
export function lockWeight(id: string, locked: boolean): void {
  changeCriterion(id, (one) => ({ ...one, locked }));
}

/** Changes a criterion. */
export function changeCriterion(
  id: string,
  change: (criterion: ScenarioCriterion) => ScenarioCriterion,
): void {
  changeScenario((scenario) => ({
    ...scenario,
    criteria: scenario.criteria.map((one) => (one.id === id ? change(one) : one)),
  }));
}

/** Adds a criterion with an equal share of the weight; the others keep their proportions. */
export function addCriterion(criterion: Omit<ScenarioCriterion, "weight" | "locked">): void {
  changeScenario((scenario) => {
    const share = Math.round(100 / (scenario.criteria.length + 1));
    const before = wholeWeights(scenario.criteria.map(({ weight }) => weight));
    const weights = wholeWeights([...before.map((w) => (w * (100 - share)) / 100), share]);
    const added = { ...criterion, weight: share, locked: false };
    return withWeights({ ...scenario, criteria: [...scenario.criteria, added] }, weights);
  });
}

/** Removes a criterion with its comparisons; the others take its weight in proportion. */
export function removeCriterion(id: string): void {
  changeScenario((scenario) => {
    const criteria = scenario.criteria.filter((one) => one.id !== id);
    const judged = Object.entries(scenario.pairwise).filter(([pair]) => {
      return !pair.split("|").includes(id);
    });
    const weights = wholeWeights(criteria.map(({ weight }) => weight));
    return withWeights({ ...scenario, criteria, pairwise: Object.fromEntries(judged) }, weights);
  });
}

/** Takes an area in or out by hand; the reason is kept with the time. */
export function chooseByHand(code: string, choice: ManualChoice["choice"], reason: string): void {
  const at = new Date().toISOString();
  changeScenario((scenario) => ({
    ...scenario,
    manual: [...without(scenario, code), { code, choice, reason: reason.trim(), at }],
  }));
}

/** Leaves an area to the rules again. */
export function leaveToRules(code: string): void {
  changeScenario((scenario) => ({ ...scenario, manual: without(scenario, code) }));
}

function without({ manual }: Scenario, code: string): ManualChoice[] {
  return manual.filter((one) => one.code !== code);
}

function withWeights(scenario: Scenario, weights: readonly number[]): Scenario {
  return {
    ...scenario,
    criteria: scenario.criteria.map((one, i) => ({ ...one, weight: weights[i] ?? 0 })),
  };
}
