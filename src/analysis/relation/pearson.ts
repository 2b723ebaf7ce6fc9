import { sampleCorrelation } from "simple-statistics";
import type { Values } from "../numbers/values";
import { type Correlation, completePairs, isFlat } from "./pairs";

/**
 * Pearson's product-moment correlation of the rows in which both columns have a number. Fewer than
 * three such rows, or a column without spread: `r` is NaN. Every row counts the same, whatever its
 * population.
 */
export function pearson(x: Values, y: Values): Correlation {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  if (n < 3 || isFlat(pairs.x) || isFlat(pairs.y)) return { r: Number.NaN, n };
  return { r: clamp(sampleCorrelation(pairs.x, pairs.y)), n };
}

/** Rounding may leave a coefficient a hair outside −1 to 1. */
function clamp(r: number): number {
  return Math.max(-1, Math.min(1, r));
}
