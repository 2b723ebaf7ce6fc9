import type { AreaTable } from "../../domain/area";
import type { Indicator } from "../../domain/indicator";
import type { Series, YearValues } from "../../domain/observation";
import type { AreaUnits } from "./area-units";

/** An indicator in one year, entry per unit of a ground; NaN = missing. */
export type UnitFigure = Pick<YearValues, "value" | "numerator" | "denominator">;

const RATED: readonly Indicator["unit"][] = ["percent", "index"];

/**
 * A year of an indicator by the units of a ground. Amphoe: sums of numerators and denominators,
 * the rate made anew (×100 for per cent); without them the mean by population of the tambons that
 * have a value, or the sum of counts. A figure published for larger areas is taken as it is.
 */
export function figureAtLevel(
  areas: AreaTable,
  areaUnits: AreaUnits,
  indicator: Indicator,
  series: Series,
  yearValues: YearValues,
): UnitFigure {
  if (areaUnits.level === "tambon") return yearValues;
  const units = areaUnits.codes.length;
  const empty = () => new Float64Array(units);
  const [num, den, mass, weighted, sum] = [empty(), empty(), empty(), empty(), empty()];
  const known = new Uint8Array(units);
  yearValues.value.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const unit = areaUnits.unitOf[row]!;
    const people = areas.population[row]!;
    known[unit] = 1;
    num[unit]! += yearValues.numerator[row]!;
    den[unit]! += yearValues.denominator[row]!;
    sum[unit]! += value;
    if (!(people > 0)) return;
    mass[unit]! += people;
    weighted[unit]! += people * value;
  });
  const factor = indicator.unit === "percent" ? 100 : 1;
  const counted = series.level === "tambon" && !RATED.includes(indicator.unit);
  const value = Float64Array.from(known, (any, unit) => {
    if (any === 0) return Number.NaN;
    if (den[unit]! > 0 && !Number.isNaN(num[unit]!)) return (factor * num[unit]!) / den[unit]!;
    return counted ? sum[unit]! : weighted[unit]! / mass[unit]!;
  });
  return { value, numerator: orNone(num, known), denominator: orNone(den, known) };
}

function orNone(values: Float64Array, known: Uint8Array): Float64Array {
  return values.map((value, unit) => (known[unit] ? value : Number.NaN));
}
