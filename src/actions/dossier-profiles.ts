import type { Language } from "../base/language";
import type { Indicator } from "../domain/indicator";
import { yearShownFirst } from "../domain/period";
import type { Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import type { PlanData } from "../figures/plan/resolve-plan";
import type { AreaProfile, AreaProfileParams } from "../queries/area-profile";
import type { ProfileFigure } from "../reports/dossier/dossier";
import { unitName } from "../reports/dossier/names";

/**
 * What to ask the database for the area pages of a dossier: every indicator of some units, in the year
 * that a criterion uses, else the latest before a new series.
 */
export function dossierProfileParams(
  app: AppData,
  data: PlanData,
  scenario: Scenario,
  units: readonly number[],
): AreaProfileParams {
  return {
    level: scenario.level,
    areaCodes: units.map((unit) => data.areaUnits.codes[unit] ?? ""),
    indicators: app.indicators.map((one) => ({
      id: one.id,
      yearBe: yearFor(app, data, scenario, one),
    })),
    scheme: scenario.scheme,
  };
}

/** The profiles of one area in words, in the order of the indicators; those without one are left out. */
export function profileFigures(
  app: AppData,
  profiles: readonly AreaProfile[],
  areaCode: string,
  language: Language,
): ProfileFigure[] {
  const own = profiles.filter((one) => one.areaCode === areaCode);
  return app.indicators.flatMap((indicator) => {
    const profile = own.find((one) => one.indicator === indicator.id);
    if (!profile) return [];
    return {
      ...profile,
      indicator: indicator.name[language],
      unit: unitName(indicator.unit, language),
      decimals: indicator.decimals,
      demonstration: app.sources.get(indicator.id)?.demonstration ?? false,
      history: profile.points.map(({ year, value }) => ({ yearBe: year, value })),
    };
  });
}

function yearFor(app: AppData, data: PlanData, scenario: Scenario, { id }: Indicator): number {
  for (const one of scenario.criteria) {
    const year = data.measured.get(one.id)?.yearBe;
    if (one.measure.kind === "indicator" && one.measure.indicator === id && year) return year;
  }
  const source = app.sources.get(id);
  return source ? (yearShownFirst(source.years, source.seriesBreaks) ?? 0) : 0;
}
