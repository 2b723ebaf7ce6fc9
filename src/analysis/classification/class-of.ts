import { finiteOrNaN, sortedValues, type Values } from "../numbers/values";
import { countSorted } from "./classes";

/** Class number that {@link classify} gives to missing values. */
export const NO_CLASS = 255;

/**
 * Class of a value: the first whose bound is not below it. Values above the last bound belong to the
 * last class, so that breaks fixed on other years still hold. Missing, or no classes: −1.
 */
export function classOf(value: number | null | undefined, breaks: readonly number[]): number {
  if (Number.isNaN(finiteOrNaN(value))) return -1;
  const last = breaks.length - 1;
  let k = 0;
  while (k < last && (value as number) > breaks[k]!) k++;
  return last < 0 ? -1 : k;
}

/** {@link classOf} for a column at once, at most 255 classes; {@link NO_CLASS} where missing. */
export function classify(values: Float64Array, breaks: readonly number[]): Uint8Array {
  const classes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const k = classOf(values[i], breaks);
    classes[i] = k < 0 ? NO_CLASS : k;
  }
  return classes;
}

/** How many values fall in each class of given breaks; missing ones in none. */
export function classCounts(values: Values, breaks: readonly number[]): number[] {
  return countSorted(sortedValues(values), breaks);
}
