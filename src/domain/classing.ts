import { withoutMinusZero } from "../base/minus-zero";

/**
 * Ways to cut values into classes; `box` and `box3` are the box map with hinge 1.5 and 3,
 * `deviation` goes by standard deviations from the mean.
 */
export const CLASS_METHODS = [
  "quantile",
  "equal",
  "jenks",
  "box",
  "box3",
  "deviation",
  "manual",
] as const;

/** One of {@link CLASS_METHODS}. */
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Whether a method's classes lie on two sides of a middle, which asks for a diverging palette. */
export function hasMiddle(method: ClassMethod): boolean {
  return method === "box" || method === "box3" || method === "deviation";
}

const MOST_DECIMALS = 12;

/** Digits after the point, at least `decimals`, with which no two ascending bounds read alike. */
export function boundDecimals(bounds: readonly number[], decimals: number): number {
  const finite = bounds.filter(Number.isFinite);
  for (let digits = decimals; digits < MOST_DECIMALS; digits++) {
    const texts = finite.map((bound) => withoutMinusZero(bound.toFixed(digits)));
    if (new Set(texts).size === texts.length) return digits;
  }
  return MOST_DECIMALS;
}
