import {
  boxMap,
  type Classes,
  equalInterval,
  fisherJenks,
  manualBreaks,
  quantileBreaks,
  quantileSorted,
  sortedValues,
  standardDeviation,
} from "../../analysis";
import { type ClassMethod, hasMiddle } from "../../domain/classing";
import type { Series } from "../../domain/observation";

/** Class bounds shared by every map and year that is compared. */
export type Scale = {
  /** Upper bounds, closed right, ascending; `[]` when there is no value at all. */
  readonly breaks: readonly number[];
  readonly basis: "all-years" | "fixed";
  /**
   * What the classes lie on two sides of: the median or mean of a method that has one, else zero
   * where there are values below it; `null`: nothing.
   */
  readonly centre: number | null;
};

/** What decides a scale. */
export type ScaleChoice = {
  readonly method: ClassMethod;
  readonly classes: number;
  /** Bounds fixed by the user; they win over the method. */
  readonly breaks: readonly number[] | null;
  /** Whether zeros have a class of their own and stay out of the others. */
  readonly zero: boolean;
};

/**
 * One scale over all years of all series that are compared. Bounds the user fixed are kept, with
 * a last class added where values lie above them, so that nothing falls off the scale.
 */
export function sharedScale(compared: readonly Series[], choice: ScaleChoice): Scale {
  const values = pooled(compared, choice.zero);
  if (choice.breaks) {
    const { breaks } = manualBreaks(values, choice.breaks);
    return { breaks, basis: "fixed", centre: zeroWithin(values) };
  }
  const breaks = breaksOf(values, choice.method, choice.classes);
  return { breaks, basis: "all-years", centre: centreOf(values, choice.method) };
}

/** Bounds from the values given alone, for "new classes from the year shown". */
export function breaksOf(values: Float64Array, method: ClassMethod, classes: number): number[] {
  return readable(boundsOf(values, method, classes));
}

function boundsOf(values: Float64Array, method: ClassMethod, classes: number): readonly number[] {
  if (method === "equal") return equalInterval(values, classes).breaks;
  if (method === "jenks") return fisherJenks(values, classes).breaks;
  if (method === "box") return filled(boxMap(values));
  if (method === "box3") return filled(boxMap(values, STRICT_HINGE));
  if (method === "deviation") return filled(standardDeviation(values));
  return quantileBreaks(values, classes).breaks;
}

const STRICT_HINGE = 3;

/** Bounds without the outer classes that hold nothing: a lower fence below 0 says nothing of a rate. */
function filled({ breaks, counts }: Classes): number[] {
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return first < 0 ? [] : breaks.slice(first, last + 1);
}

/** Bounds so near each other that only rounding tells them apart become one: the upper. */
function readable(bounds: readonly number[]): number[] {
  return bounds.filter((bound, k) => {
    const next = bounds[k + 1];
    return next === undefined || next - bound > 1e-9 * Math.max(1, Math.abs(next));
  });
}

function centreOf(values: Float64Array, method: ClassMethod): number | null {
  if (!hasMiddle(method)) return zeroWithin(values);
  if (values.length === 0) return null;
  if (method === "deviation") return values.reduce((sum, v) => sum + v / values.length, 0);
  return quantileSorted(sortedValues(values), 0.5);
}

function zeroWithin(values: Float64Array): number | null {
  return values.some((value) => value < 0) ? 0 : null;
}

/** All values of some series, without the missing, and without zeros on demand. */
export function pooled(series: readonly Series[], withoutZero: boolean): Float64Array {
  const all: number[] = [];
  for (const { byYear } of series) {
    for (const { value } of byYear.values()) pushValues(all, value, withoutZero);
  }
  return Float64Array.from(all);
}

function pushValues(into: number[], values: Float64Array, withoutZero: boolean): void {
  for (const v of values) {
    if (!Number.isNaN(v) && !(withoutZero && v === 0)) into.push(v);
  }
}
