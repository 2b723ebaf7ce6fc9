import { classify } from "../../analysis";
import type { YearValues } from "../../domain/observation";
import type { Classed, ClassItem } from "./classed";
import { stateOf } from "./state-of-status";

/** How many areas are of one class or state. */
export function countOf(classOf: Uint8Array, k: number): number {
  return classOf.reduce((sum, one) => sum + (one === k ? 1 : 0), 0);
}

/** Classes between upper bounds (closed right), the first from below, each with its count. */
export function itemsOf(breaks: readonly number[], counts: readonly number[]): ClassItem[] {
  return breaks.map((to, k) => ({
    key: `class-${k}`,
    from: breaks[k - 1] ?? null,
    to,
    count: counts[k] ?? 0,
  }));
}

/**
 * Classes of a made figure by upper bounds (closed right), with their counts. Where the figure is NaN
 * the area keeps its published state.
 */
export function classByBreaks(
  values: Float64Array,
  yearValues: Pick<YearValues, "status">,
  breaks: readonly number[],
): Pick<Classed, "classOf" | "items"> {
  const classOf = new Uint8Array(values.length);
  const counts = breaks.map(() => 0);
  const found = classify(values, breaks);
  found.forEach((k, row) => {
    const isClassed = k >= 0 && k < breaks.length;
    classOf[row] = isClassed ? k : stateOf(yearValues, row);
    if (isClassed) counts[k] = (counts[k] ?? 0) + 1;
  });
  return { classOf, items: itemsOf(breaks, counts) };
}
