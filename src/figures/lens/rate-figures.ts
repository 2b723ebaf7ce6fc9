import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { FEW_PEOPLE } from "../../domain/few-people";
import type { Indicator } from "../../domain/indicator";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import type { Ramp } from "../classes/classed";

/** How many numbers a column holds. */
export function withFigure(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
}

/**
 * Figures with the counts behind them, events among people, as far as methods of rates may use
 * them. Only rates in per cent have such counts; of any other unit they are NaN throughout: baht a
 * head, or a count with the people around it, is no share of people.
 */
export function countedFigures(
  { unit }: Pick<Indicator, "unit">,
  yearValues: YearValues,
): YearValues {
  if (unit === "percent") return yearValues;
  const none = new Float64Array(yearValues.value.length).fill(Number.NaN);
  return { ...yearValues, numerator: none, denominator: none };
}

/** How many areas have a published value but no counts behind it, so that no method of rates applies. */
export function withoutCounts({ status, numerator, denominator }: YearValues): number {
  return status.reduce((sum, state, row) => {
    const lacks = Number.isNaN(numerator[row]) || !(numberAt(denominator, row) > 0);
    return sum + Number(state === STATUS_CODE.value && lacks);
  }, 0);
}

/** How many areas with a number rest on fewer than {@link FEW_PEOPLE} people. */
export function withFewPeople(values: Float64Array, { denominator }: YearValues): number {
  return values.reduce((sum, value, row) => {
    return sum + Number(!Number.isNaN(value) && (denominator[row] ?? FEW_PEOPLE) < FEW_PEOPLE);
  }, 0);
}

/** Two arms around a middle: the worse is the high one unless the indicator says that high is good. */
export function armsOf({ direction }: Pick<Indicator, "direction">): Ramp {
  return { kind: "arms", worse: direction === "high-is-good" ? "low" : "high" };
}

/** What every rate has to say of its base: areas with few people, and areas without counts. */
export function rateBaseOf(values: Float64Array, yearValues: YearValues) {
  const small = withFewPeople(values, yearValues);
  const without = withoutCounts(yearValues);
  const also = [...(small > 0 ? ["fewPeople"] : []), ...(without > 0 ? ["withoutCounts"] : [])];
  return { facts: { small, without }, also };
}

/** A number rounded up to 1, 2 or 5 times a power of ten; 0 stays 0. */
export function roundStep(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(12));
}

/** Region number of every area, for sums by region. */
export function groupsOf(
  areas: AreaTable,
  regionOf: (province: string) => string | undefined,
): Int16Array {
  const numbers = new Map<string, number>();
  return Int16Array.from(areas.provinceCode, (province) => {
    const region = regionOf(province) ?? "";
    const number = numbers.get(region) ?? numbers.size;
    numbers.set(region, number);
    return number;
  });
}
