import type { Choice, ChoiceRules } from "../../analysis/choice/choice";
import type { scoreAreas } from "../../analysis/choice/score-areas";
import type { Scenario } from "../../domain/scenario";
import type { PlanData } from "./resolve-plan";

/** Scores of all units for the weights of the moment; see `scoreAreas`. */
export type Ranked = ReturnType<typeof scoreAreas>;

/** What the rules alone choose, and what they choose with what people took in and out. */
export type PlanChoice = {
  readonly rules: Choice;
  readonly people: Choice;
};

/** Codes taken in and out by hand, as units of the plan; codes that it does not know are left out. */
export function forcedUnits(
  data: PlanData,
  { manual }: Scenario,
): Pick<ChoiceRules, "forcedIn" | "forcedOut"> {
  const units = (choice: "in" | "out") =>
    manual
      .filter((one) => one.choice === choice)
      .flatMap(({ code }) => data.areaUnits.indexOf.get(code) ?? []);
  return { forcedIn: units("in"), forcedOut: units("out") };
}
