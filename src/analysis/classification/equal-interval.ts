import { sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf, reachableClasses } from "./classes";

/**
 * Classes of equal width from the least to the greatest value; some may be empty. With fewer
 * different values than `k`, that many classes.
 */
export function equalInterval(values: Values, k: number): Classes {
  const sorted = sortedValues(values);
  const n = reachableClasses(sorted, k);
  const min = sorted[0]!;
  const max = sorted.at(-1)!;
  const width = (max - min) / n;
  const inner = Array.from({ length: Math.max(0, n - 1) }, (_, i) => min + width * (i + 1));
  return classesOf(sorted, [...inner.filter((bound) => bound < max), max]);
}
