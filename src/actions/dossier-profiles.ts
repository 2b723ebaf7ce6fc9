import { rankAmong } from "../analysis/comparison/rank";
import { numberAt } from "../base/column";
import type { Language } from "../base/language";
import type { Indicator } from "../domain/indicator";
import { STATUS_CODE, STATUSES } from "../domain/observation";
import type { RegionScheme } from "../domain/region";
import type { Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import type { PlanData } from "../figures/plan/resolve-plan";
import { aggregate } from "../figures/units/aggregate";
import { placesOf } from "../figures/units/area-units";
import type { ProfileFigure } from "../reports/dossier/dossier";
import { unitName } from "../reports/dossier/names";
import { loadSeries } from "../state/data/load-series";

/**
 * Every indicator of some units, with their places among the others: in the year that a criterion
 * uses, else the latest before a new series. Indicators whose file fails are left out of all.
 */
export async function profilesOf(
  app: AppData,
  data: PlanData,
  scenario: Scenario,
  scheme: RegionScheme | undefined,
  units: readonly number[],
  language: Language,
): Promise<ProfileFigure[][]> {
  const made = await Promise.all(
    app.indicators.map((one) => figuresOf(app, data, yearFor(app, data, scenario, one), one)),
  );
  const known = made.filter((one) => one !== null);
  const among = membership(app, data, scheme);
  return units.map((unit) =>
    known.map(({ indicator, yearBe, at, demonstration, years }) => ({
      indicator: indicator.name[language],
      unit: unitName(indicator.unit, language),
      decimals: indicator.decimals,
      yearBe,
      status: STATUSES[at.status[unit] ?? STATUS_CODE.missing] ?? "missing",
      notForLevel: at.notForLevel,
      weighedBy: at.weighedBy,
      value: numberAt(at.value, unit),
      numerator: numberAt(at.numerator, unit),
      denominator: numberAt(at.denominator, unit),
      ranks: {
        province: rankAmong(at.value, unit, among.province(unit)),
        region: among.hasRegion(unit) ? rankAmong(at.value, unit, among.region(unit)) : null,
        country: rankAmong(at.value, unit, () => true),
      },
      demonstration,
      history: years.map(([year, values]) => ({
        yearBe: year,
        value: numberAt(values, unit),
      })),
    })),
  );
}

function membership({ areas }: AppData, { areaUnits }: PlanData, scheme: RegionScheme | undefined) {
  const { placeOf } = placesOf(areas, areaUnits, "region", scheme);
  const province = Array.from(areaUnits.firstRow, (row) => areas.provinceCode[row]);
  return {
    hasRegion: (unit: number) => (placeOf[unit] ?? -1) >= 0,
    region: (unit: number) => (other: number) => placeOf[other] === placeOf[unit],
    province: (unit: number) => (other: number) => province[other] === province[unit],
  };
}

function yearFor(app: AppData, data: PlanData, scenario: Scenario, { id }: Indicator): number {
  for (const one of scenario.criteria) {
    const year = data.measured.get(one.id)?.yearBe;
    if (one.measure.kind === "indicator" && one.measure.indicator === id && year) return year;
  }
  const source = app.sources.get(id);
  const first = source?.seriesBreaks[0] ?? Number.POSITIVE_INFINITY;
  return source?.years.findLast((year) => year < first) ?? source?.years.at(-1) ?? 0;
}

async function figuresOf(
  app: AppData,
  { areaUnits }: PlanData,
  yearBe: number,
  indicator: Indicator,
) {
  const source = app.sources.get(indicator.id);
  const loaded = await loadSeries(app, indicator.id);
  if (!source || !loaded.ok || !loaded.value.byYear.has(yearBe)) return null;
  const input = { areas: app.areas, indicator, series: loaded.value };
  const at = aggregate(areaUnits, input, yearBe);
  const years = loaded.value.years.map((year): [number, Float64Array] => {
    return [year, aggregate(areaUnits, input, year).value];
  });
  return { indicator, yearBe, at, demonstration: source.demonstration, years };
}
