import { quantileSorted, sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf } from "./classes";

/**
 * Box map (Anselin): bounds are lower fence, quartiles (type 7), upper fence and greatest value.
 * The fences lie `hinge` times the interquartile range outside the quartiles (1.5, or 3 for the
 * strict map); the lower one may be below every value, its class then empty. Without upper outliers
 * the upper fence is the last bound, as in mapclassify. Equal quartiles merge. All equal: one class.
 */
export function boxMap(values: Values, hinge = 1.5): Classes {
  const sorted = sortedValues(values);
  if (sorted.length === 0 || sorted[0] === sorted.at(-1)) return classesOf(sorted, []);
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share));
  const reach = hinge * (q3! - q1!);
  return classesOf(sorted, [q1! - reach, q1!, q2!, q3!, q3! + reach]);
}
