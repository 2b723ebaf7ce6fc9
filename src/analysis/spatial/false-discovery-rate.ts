import { sortedValues, type Values } from "../numbers/values";

/**
 * Threshold for many tests at once (Benjamini and Hochberg 1995): results with p at or below it are
 * significant, and at most the share `alpha` of them is expected to be chance. With i the greatest
 * rank with p₍ᵢ₎ ≤ α·i/m it is α·i/m; where none is, α/m, which no p reaches. Missing p are no tests;
 * without any test 0.
 */
export function falseDiscoveryRate(p: Values, alpha: number): number {
  const sorted = sortedValues(p);
  const m = sorted.length;
  if (m === 0) return 0;
  for (let rank = m; rank > 1; rank--) {
    const limit = (alpha * rank) / m;
    if (sorted[rank - 1]! <= limit) return limit;
  }
  return alpha / m;
}

/**
 * How many tests chance alone would be expected to pass at a threshold: as many as there are, times
 * the threshold. Under {@link falseDiscoveryRate} it is the share `alpha` of those that pass; where
 * nothing is corrected it can be nearly all of them. An upper bound: tests with something behind
 * them are counted too.
 */
export function passedByChance(p: Values, threshold: number): number {
  return sortedValues(p).length * threshold;
}
