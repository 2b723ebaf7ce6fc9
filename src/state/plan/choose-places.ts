import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import { chooseFast } from "../../analysis/choice/choose-fast";
import { ok, type Result } from "../../base/result";
import type { Scenario } from "../../domain/scenario";
import { forcedUnits, type PlanChoice, type Ranked } from "../../figures/plan/plan-choice";
import type { PlanData } from "../../figures/plan/resolve-plan";
import { chooseInWorker, giveUpChoice, type Lane } from "./plan-client";

/**
 * The choice of the rules alone, and with what people took in and out. In the lane of the choice one
 * that is still being worked out ends for it.
 */
export async function choosePlaces(
  data: PlanData,
  ranked: Ranked,
  scenario: Scenario,
  lane: Lane = "choice",
): Promise<Result<PlanChoice>> {
  if (lane === "choice") giveUpChoice();
  const { quota, minDistanceKm, onePerAmphoe } = scenario;
  const common = { quota, minDistanceKm, onePerAmphoe };
  const rules = await chooseOnce(data, ranked, { ...common, forcedIn: [], forcedOut: [] }, lane);
  if (!rules.ok) return rules;
  const forced = forcedUnits(data, scenario);
  const changed = forced.forcedIn.length + forced.forcedOut.length > 0;
  const people = changed ? await chooseOnce(data, ranked, { ...common, ...forced }, lane) : rules;
  if (!people.ok) return people;
  return ok({ rules: rules.value, people: people.value });
}

async function chooseOnce(
  { table }: PlanData,
  { score }: Ranked,
  rules: ChoiceRules,
  lane: Lane,
): Promise<Result<Choice>> {
  const fast = chooseFast(table, score, rules);
  return fast ? ok(fast) : chooseInWorker(table, score, rules, lane);
}
