import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import { chooseFast } from "../../analysis/choice/choose-fast";
import type { Scenario } from "../../domain/scenario";
import type { PlanChoice, Ranked } from "./plan-numbers";
import type { PlanData } from "./resolve-plan";

/** Codes taken in and out by hand, as units of the ground; codes that it does not know are left out. */
export function forcedUnits(
  data: PlanData,
  { manual }: Scenario,
): Pick<ChoiceRules, "forcedIn" | "forcedOut"> {
  const units = (choice: "in" | "out") =>
    manual
      .filter((one) => one.choice === choice)
      .flatMap(({ code }) => data.ground.indexOf.get(code) ?? []);
  return { forcedIn: units("in"), forcedOut: units("out") };
}

/** The choice of the rules alone, and with what people took in and out. */
export async function choosePlaces(
  data: PlanData,
  ranked: Ranked,
  scenario: Scenario,
): Promise<PlanChoice | null> {
  const { quota, minDistanceKm, onePerAmphoe } = scenario;
  const common = { quota, minDistanceKm, onePerAmphoe };
  const rules = await chooseOnce(data, ranked, { ...common, forcedIn: [], forcedOut: [] });
  const forced = forcedUnits(data, scenario);
  const changed = forced.forcedIn.length + forced.forcedOut.length > 0;
  const people = changed ? await chooseOnce(data, ranked, { ...common, ...forced }) : rules;
  return rules && people ? { rules, people } : null;
}

async function chooseOnce(
  { table }: PlanData,
  { score }: Ranked,
  rules: ChoiceRules,
): Promise<Choice | null> {
  return chooseFast(table, score, rules);
}
