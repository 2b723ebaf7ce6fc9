import { quantileSorted, sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf, reachableClasses, withoutEmpty } from "./classes";

/**
 * Classes with as nearly equal numbers of values as ties allow: bounds are the quantiles 1/k … 1 of
 * type 7. Ties (zeros in bulk) merge classes, so that fewer than `k` may come back, none empty.
 */
export function quantileBreaks(values: Values, k: number): Classes {
  const sorted = sortedValues(values);
  const n = reachableClasses(sorted, k);
  const bounds = Array.from({ length: n }, (_, i) => quantileSorted(sorted, (i + 1) / n));
  return withoutEmpty(classesOf(sorted, bounds));
}
