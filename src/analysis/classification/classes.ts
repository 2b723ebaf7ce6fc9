import { countDistinct } from "../numbers/values";

/**
 * Classes of a map. `breaks` are upper bounds, strictly ascending, each class closed on the right:
 * class i holds `breaks[i-1] < value <= breaks[i]`. The last bound is the greatest value, or above it
 * where a method's own bound is. `counts[i]` is the number of values in class i (some methods leave
 * classes empty). No values at all: both empty. All equal: one class.
 */
export type Classes = { breaks: number[]; counts: number[] };

/** Counts of ascending values in the classes of ascending breaks; values above all go to the last. */
export function countSorted(sorted: Float64Array, breaks: readonly number[]): number[] {
  const counts = breaks.map(() => 0);
  const last = breaks.length - 1;
  let k = 0;
  for (const value of sorted) {
    while (k < last && value > breaks[k]!) k++;
    if (last >= 0) counts[k]!++;
  }
  return counts;
}

/** Classes from bounds in any order: sorted, duplicates dropped, closed by the greatest value. */
export function classesOf(sorted: Float64Array, bounds: readonly number[]): Classes {
  const max = sorted.at(-1);
  if (max === undefined) return { breaks: [], counts: [] };
  const ascending = bounds.filter(Number.isFinite).sort((a, b) => a - b);
  const breaks = ascending.filter((bound, i) => i === 0 || bound !== ascending[i - 1]);
  const top = breaks.at(-1);
  if (top === undefined || top < max) breaks.push(max);
  return { breaks, counts: countSorted(sorted, breaks) };
}

/** The same classes without those that hold nothing; the class above takes over their range. */
export function withoutEmpty({ breaks, counts }: Classes): Classes {
  return {
    breaks: breaks.filter((_, i) => counts[i] !== 0),
    counts: counts.filter((count) => count !== 0),
  };
}

/** The number of classes that can be had: `k`, or fewer where there are fewer different values. */
export function reachableClasses(sorted: Float64Array, k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`number of classes: ${k}`);
  return Math.min(k, countDistinct(sorted));
}
