import type { ChoiceInputs, Uncertainty } from "../../analysis/choice/choice-inputs";
import { rateUncertainty } from "../../analysis/choice/draw-data";
import type { Scenario } from "../../domain/scenario";
import type { AppData } from "../app-data";
import { aggregate } from "../units/aggregate";
import { forcedUnits } from "./plan-choice";
import type { PlanPorts } from "./ports";
import type { PlanData } from "./resolve-plan";

/** What robustness, tornado and rank paths of a scenario vary. Weights become shares of 1. */
export function choiceInputsOf(data: PlanData, scenario: Scenario): ChoiceInputs {
  const weightOf = new Map(scenario.criteria.map(({ id, weight }) => [id, weight]));
  const weights = data.criteria.map((id) => weightOf.get(id) ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { quota, minDistanceKm, onePerAmphoe } = scenario;
  return {
    table: data.table,
    normalised: data.normalised,
    weights: weights.map((weight) => weight / total),
    method: scenario.method,
    rules: { quota, minDistanceKm, onePerAmphoe, ...forcedUnits(data, scenario) },
  };
}

/**
 * Uncertainty of each criterion: that of a rate of so many people asked, where the indicator is per
 * cent and has its counts; `null` (exact) for all others.
 */
export async function uncertaintyOf(
  app: AppData,
  data: PlanData,
  scenario: Scenario,
  ports: PlanPorts,
): Promise<(Uncertainty | null)[]> {
  const byId = new Map(scenario.criteria.map((one) => [one.id, one.measure]));
  return Promise.all(
    data.criteria.map(async (id) => {
      const of = byId.get(id);
      const year = data.measured.get(id)?.yearBe;
      if (of?.kind !== "indicator" || !year) return null;
      const indicator = app.indicators.find((one) => one.id === of.indicator);
      const series = await ports.series(app, of.indicator);
      if (!series.ok || !series.value.byYear.has(year) || indicator?.unit !== "percent")
        return null;
      const input = { areas: app.areas, indicator, series: series.value };
      const { numerator, denominator } = aggregate(data.areaUnits, input, year);
      return rateUncertainty(numerator, denominator);
    }),
  );
}
