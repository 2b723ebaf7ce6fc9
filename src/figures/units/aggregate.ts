import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { combineFigures } from "../../domain/combined-figure";
import type { Indicator, Weight } from "../../domain/indicator";
import {
  type AreaFigure,
  figureOfRow,
  type Series,
  STATUS_CODE,
  type YearValues,
} from "../../domain/observation";
import { type AreaUnits, areaUnitsOf, UNIT_LEVELS } from "./area-units";

/** What is aggregated: an indicator's series, and the areas that it runs along. */
export type AggregateInput = {
  readonly areas: AreaTable;
  readonly indicator: Pick<Indicator, "aggregation" | "unit" | "weight">;
  readonly series: Pick<Series, "level" | "byYear" | "published">;
};

/** An indicator in one year, entry per unit; every unit has a status. */
export type Aggregated = YearValues & {
  /** Areas of the source in each unit, and those whose figures are in the unit's. */
  readonly areas: Int32Array;
  readonly reported: Int32Array;
  /** What weighed the values of any unit for want of denominators; null = nothing had to. */
  readonly weighedBy: Weight | null;
  /** The indicator has no figure at this level: every unit is `not_applicable`. */
  readonly notForLevel: boolean;
};

/**
 * The figures of an indicator in a year (BE) by the units of any level: the only way from tambons up
 * to amphoe, provinces, regions and the country. How figures become one is `combineFigures`, by the
 * indicator's `aggregation`; what has no denominators is weighed by the indicator's registered
 * `weight`, and the result says so. A figure published for larger areas is taken as it is at its level,
 * and stands once in what lies above. Units below that level repeat it. A year that the series lacks
 * is missing everywhere. `none`: not for any level above the source's.
 */
export function aggregate(units: AreaUnits, of: AggregateInput, year: number): Aggregated {
  const values = of.series.byYear.get(year);
  const own = UNIT_LEVELS.indexOf(of.series.level);
  const wanted = UNIT_LEVELS.indexOf(units.level);
  if (!values) return everywhere(units, "missing", false);
  if (wanted <= own) return asPublished(units, of, values, year);
  if (of.indicator.aggregation === "none") return everywhere(units, "not_applicable", true);
  return combined(units, of, values, year);
}

function everywhere(
  units: AreaUnits,
  status: "missing" | "not_applicable",
  notForLevel: boolean,
): Aggregated {
  const result = emptyResult(units.codes.length);
  result.status.fill(STATUS_CODE[status]);
  return { ...result, weighedBy: null, notForLevel };
}

function emptyResult(units: number) {
  const column = () => new Float64Array(units).fill(Number.NaN);
  return {
    value: column(),
    numerator: column(),
    denominator: column(),
    status: new Uint8Array(units).fill(STATUS_CODE.missing),
    areas: new Int32Array(units),
    reported: new Int32Array(units),
  };
}

/** At or below the level of the source: nothing is combined. */
function asPublished(
  units: AreaUnits,
  { series }: AggregateInput,
  values: YearValues,
  year: number,
): Aggregated {
  const rest = { weighedBy: null, notForLevel: false };
  const areas = new Int32Array(units.codes.length).fill(1);
  const isTold = (status: Uint8Array) =>
    Int32Array.from(status, (s) => Number(s === STATUS_CODE.value));
  if (units.level === "tambon")
    return { ...values, areas, reported: isTold(values.status), ...rest };
  const result = emptyResult(units.codes.length);
  units.codes.forEach((code, unit) => {
    const published = series.published?.get(year);
    const row = units.firstRow[unit] ?? -1;
    put(result, unit, published ? figureOf(published, code) : figureOfRow(values, row));
  });
  return { ...result, areas, reported: isTold(result.status), ...rest };
}

/**
 * What a source of larger areas says of one, or of the province around it; missing without either,
 * and never the figure of one of its tambons.
 */
function figureOf(published: ReadonlyMap<string, AreaFigure>, code: string): AreaFigure {
  const around = published.get(code.slice(0, 2));
  return published.get(code) ?? (around ? { ...around, ...NO_PARTS } : { ...MISSING, ...NO_PARTS });
}

const NO_PARTS = { numerator: Number.NaN, denominator: Number.NaN };
const MISSING = { value: Number.NaN, status: "missing" } as const;

function combined(
  units: AreaUnits,
  { areas, indicator, series }: AggregateInput,
  values: YearValues,
  year: number,
): Aggregated {
  const source = areaUnitsOf(areas, series.level);
  const published = series.level === "tambon" ? undefined : series.published?.get(year);
  const people =
    series.level === "tambon" ? areas[indicator.weight] : peopleOf(areas, source, indicator.weight);
  const parts = Array.from(units.codes, (): { figures: AreaFigure[]; weights: number[] } => {
    return { figures: [], weights: [] };
  });
  source.codes.forEach((code, part) => {
    const row = source.firstRow[part] ?? -1;
    const into = parts[units.unitOf[row] ?? -1];
    into?.figures.push(published ? figureOf(published, code) : figureOfRow(values, row));
    into?.weights.push(numberAt(people, part));
  });
  const result = emptyResult(units.codes.length);
  let isWeighed = false;
  parts.forEach(({ figures, weights }, unit) => {
    const one = combineFigures(figures, indicator, weights);
    put(result, unit, one);
    result.areas[unit] = one.areas;
    result.reported[unit] = one.reported;
    isWeighed ||= one.weighedBy === "registered";
  });
  return { ...result, weighedBy: isWeighed ? indicator.weight : null, notForLevel: false };
}

/** Registered people or households of each unit; tambons without a number add nothing. */
export function peopleOf(areas: AreaTable, units: AreaUnits, weight: Weight): Float64Array {
  if (units.level === "tambon") return areas[weight];
  const sums = new Float64Array(units.codes.length).fill(Number.NaN);
  areas[weight].forEach((people, row) => {
    const unit = units.unitOf[row] ?? -1;
    if (unit < 0 || Number.isNaN(people)) return;
    const before = numberAt(sums, unit);
    sums[unit] = Number.isNaN(before) ? people : before + people;
  });
  return sums;
}

function put(into: YearValues, at: number, figure: AreaFigure): void {
  into.value[at] = figure.value;
  into.numerator[at] = figure.numerator;
  into.denominator[at] = figure.denominator;
  into.status[at] = STATUS_CODE[figure.status];
}
