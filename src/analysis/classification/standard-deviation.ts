import { sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf } from "./classes";

/**
 * Classes by distance from the mean in standard deviations (n − 1): bounds at −2, −1, 1 and 2, and
 * the greatest value where it lies above, as in mapclassify's StdMean. Outer classes may be empty.
 * All equal, or one value: one class.
 */
export function standardDeviation(values: Values): Classes {
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n === 0 || sorted[0] === sorted.at(-1)) return classesOf(sorted, []);
  const mean = sorted.reduce((sum, value) => sum + value / n, 0);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1));
  return classesOf(
    sorted,
    [-2, -1, 1, 2].map((times) => mean + times * sd),
  );
}
