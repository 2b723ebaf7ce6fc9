import { sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf } from "./classes";

/**
 * Classes by upper bounds someone chose, in any order; duplicates and what is no number are dropped.
 * Bounds above every value are kept (the class is empty), and the greatest value closes the classes
 * where it lies above the last bound. No values: no classes.
 */
export function manualBreaks(values: Values, bounds: readonly number[]): Classes {
  return classesOf(sortedValues(values), bounds);
}
