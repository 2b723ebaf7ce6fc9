import { equalInterval, fisherJenks, manualBreaks, quantileBreaks } from "../analysis";
import type { ClassMethod } from "../domain/classing";
import type { Series } from "../domain/observation";

/** Class bounds shared by every map and year that is compared. */
export type Scale = {
  /** Upper bounds, closed right, ascending; `[]` when there is no value at all. */
  readonly breaks: readonly number[];
  readonly basis: "all-years" | "fixed";
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
    return { breaks: manualBreaks(values, choice.breaks).breaks, basis: "fixed" };
  }
  return { breaks: breaksOf(values, choice.method, choice.classes), basis: "all-years" };
}

/** Bounds from the values given alone, for "new classes from the year shown". */
export function breaksOf(values: Float64Array, method: ClassMethod, classes: number): number[] {
  if (method === "equal") return equalInterval(values, classes).breaks;
  if (method === "jenks") return fisherJenks(values, classes).breaks;
  return quantileBreaks(values, classes).breaks;
}

/** All values of some series, without the missing, and without zeros on demand. */
export function pooled(series: readonly Series[], withoutZero: boolean): Float64Array {
  const all: number[] = [];
  for (const { slices } of series) {
    for (const { value } of slices.values()) pushValues(all, value, withoutZero);
  }
  return Float64Array.from(all);
}

function pushValues(into: number[], values: Float64Array, withoutZero: boolean): void {
  for (const v of values) {
    if (!Number.isNaN(v) && !(withoutZero && v === 0)) into.push(v);
  }
}
