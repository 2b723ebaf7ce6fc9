import { empiricalBayes } from "../../analysis";
import { numberAt } from "../../base/column";
import { fail, ok, type Result } from "../../base/result";
import type { Withheld } from "../../domain/dataset";
import type { Indicator, Weight } from "../../domain/indicator";
import type { Series, YearValues } from "../../domain/observation";
import { yearShownFirst } from "../../domain/period";
import type { Measure } from "../../domain/scenario";
import { isWithheld, withheldIndicator } from "../../domain/withheld";
import type { AppData } from "../app-data";
import type { LensFigure } from "../lens/lens";
import { countedFigures } from "../lens/rate-figures";
import { aggregate, peopleOf } from "../units/aggregate";
import type { AreaUnits } from "../units/area-units";
import { decodePoints, kmToNearest } from "./points";
import type { PlanPorts } from "./ports";

/** Numbers of a measure, entry per unit of the plan; NaN = missing, never 0. */
export type Measured = {
  readonly values: Float64Array;
  /** BE year of the figures; `null` where they have none. */
  readonly yearBe: number | null;
  readonly demonstration: boolean;
  /** What weighs the figures of larger units for want of denominators; `null` = nothing has to. */
  readonly weighedBy: Weight | null;
};

/** A measure that this file can give by itself; similarity needs the other criteria, see `similarity.ts`. */
export type PlainMeasure = Exclude<Measure, { kind: "likeness" }>;

/** Why a measure has no numbers: its indicator is gone or not in use, or its year, or has none here, or a file failed. */
export type MeasureFault =
  | "indicator-gone"
  | "withheld-family"
  | "withheld-asked"
  | "year-gone"
  | "not-for-level"
  | "measure-failed";

const NOT_WEIGHED = { weighedBy: null } as const;

/** The numbers of a measure. A year that the indicator lacks is a fault, never another year. */
export async function measure(
  app: AppData,
  areaUnits: AreaUnits,
  wanted: PlainMeasure,
  ports: PlanPorts,
): Promise<Result<Measured, MeasureFault>> {
  if ("indicator" in wanted) return ofIndicator(app, areaUnits, wanted, ports);
  if (wanted.kind === "sep-level" || wanted.kind === "sep-villages") {
    return ofVillages(app, areaUnits, wanted.kind, ports);
  }
  return ok({
    values: plain(app, areaUnits, wanted),
    ...NOT_WEIGHED,
    yearBe: null,
    demonstration: false,
  });
}

type Plain = Extract<PlainMeasure, { kind: "population" | "households" | "distance" | "entered" }>;

function plain({ areas }: AppData, areaUnits: AreaUnits, wanted: Plain): Float64Array {
  if (wanted.kind === "distance") return kmToNearest(areaUnits, decodePoints(wanted.points));
  if (wanted.kind === "entered") {
    return Float64Array.from(areaUnits.codes, (code) => wanted.values[code] ?? Number.NaN);
  }
  return peopleOf(areas, areaUnits, wanted.kind);
}

type OfIndicator = Extract<PlainMeasure, { indicator: string }>;

async function ofIndicator(
  app: AppData,
  areaUnits: AreaUnits,
  wanted: OfIndicator,
  ports: PlanPorts,
): Promise<Result<Measured, MeasureFault>> {
  const indicator = app.indicators.find(({ id }) => id === wanted.indicator);
  const source = app.sources.get(wanted.indicator);
  if (!indicator || !source)
    return fail(whyGone(withheldIndicator(app.manifest, wanted.indicator)));
  const loaded = await ports.series(app, wanted.indicator);
  if (!loaded.ok) return fail("measure-failed");
  const series = loaded.value;
  const year =
    wanted.yearBe === 0 ? yearShownFirst(series.years, source.seriesBreaks) : wanted.yearBe;
  const yearValues = year === null ? undefined : series.byYear.get(year);
  if (year === null || !yearValues) return fail("year-gone");
  const figure = aggregate(areaUnits, { areas: app.areas, indicator, series }, year);
  if (figure.notForLevel) return fail("not-for-level");
  const values = await valuesOf(
    app,
    areaUnits,
    { wanted, indicator, series, yearValues, year },
    figure,
    ports,
  );
  return values.ok
    ? ok({
        values: values.value,
        yearBe: year,
        demonstration: source.demonstration,
        weighedBy: figure.weighedBy,
      })
    : values;
}

/** What became of an indicator without figures in use. */
function whyGone(withheld: Withheld | null): MeasureFault {
  if (!withheld) return "indicator-gone";
  return withheld.why === "family" ? "withheld-family" : "withheld-asked";
}

type Found = {
  wanted: OfIndicator;
  indicator: Indicator;
  series: Series;
  yearValues: YearValues;
  year: number;
};

async function valuesOf(
  app: AppData,
  areaUnits: AreaUnits,
  found: Found,
  figure: YearValues,
  { find }: PlanPorts,
): Promise<Result<Float64Array, MeasureFault>> {
  const { wanted, indicator, series, yearValues, year } = found;
  if (wanted.kind === "indicator") return ok(figure.value);
  if (wanted.kind === "smoothed") {
    const { numerator, denominator } = countedFigures(indicator, figure);
    const { rate } = empiricalBayes(numerator, denominator);
    return ok(Float64Array.from(rate, (r) => 100 * r));
  }
  const source = app.sources.get(indicator.id);
  if (!source) return fail("indicator-gone");
  const { hotspotClasses } = await import("./hotspot-classes");
  const isTakenUp = areaUnits.level === "amphoe" && series.level === "tambon";
  const level = isTakenUp ? "amphoe" : series.level;
  const shown: LensFigure = { indicator, source: { ...source, level }, year, yearValues };
  const spread = Float64Array.from(areaUnits.unitOf, (unit) => numberAt(figure.value, unit));
  const classes = await hotspotClasses(app, shown, spread, find);
  return classes.ok
    ? ok(Float64Array.from(areaUnits.firstRow, (row) => numberAt(classes.value, row)))
    : fail("measure-failed");
}

async function ofVillages(
  app: AppData,
  areaUnits: AreaUnits,
  kind: "sep-level" | "sep-villages",
  ports: PlanPorts,
): Promise<Result<Measured, MeasureFault>> {
  const found = await ports.villages(app);
  if (!found.ok) return fail("measure-failed");
  if (!found.value) {
    return fail(isWithheld(app.manifest, "sep_villages") ? "withheld-asked" : "indicator-gone");
  }
  const { dataset, counts } = found.value;
  const { byLevel, total, years } = counts;
  const values = new Float64Array(areaUnits.codes.length);
  areaUnits.unitOf.forEach((unit, row) => {
    const highest = byLevel.findLastIndex((of) => numberAt(of, row) > 0) + 1;
    values[unit] =
      kind === "sep-level"
        ? Math.max(numberAt(values, unit), highest)
        : numberAt(values, unit) + numberAt(total, row);
  });
  return ok({
    ...NOT_WEIGHED,
    values,
    yearBe: years.at(-1) ?? null,
    demonstration: dataset.demonstration,
  });
}
