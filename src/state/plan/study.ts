import type { Study, Uncertainty } from "../../analysis/choice/study";
import { rateError } from "../../analysis/rates/rate-error";
import type { Scenario } from "../../domain/scenario";
import type { Core } from "../core";
import { loadOne } from "../use-panes";
import { forcedUnits } from "./choose-places";
import { figureAtLevel } from "./figure-at-level";
import type { PlanData } from "./resolve-plan";

/** What solidity, tornado and rank paths of a scenario vary. Weights become shares of 1. */
export function studyOf(data: PlanData, scenario: Scenario): Study {
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
  core: Core,
  data: PlanData,
  scenario: Scenario,
): Promise<(Uncertainty | null)[]> {
  const byId = new Map(scenario.criteria.map((one) => [one.id, one.measure]));
  return Promise.all(
    data.criteria.map(async (id) => {
      const of = byId.get(id);
      const year = data.measured.get(id)?.yearBe;
      if (of?.kind !== "indicator" || !year) return null;
      const indicator = core.indicators.find((one) => one.id === of.indicator);
      const series = await loadOne(core, of.indicator);
      const slice = series.ok ? series.value.slices.get(year) : undefined;
      if (!series.ok || !slice || indicator?.unit !== "percent") return null;
      const at = figureAtLevel(core.areas, data.ground, indicator, series.value, slice);
      return { error: rateError(at.numerator, at.denominator, 100), least: 0, most: 100 };
    }),
  );
}
