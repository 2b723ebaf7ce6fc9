/**
 * What the rates of single dimensions alone allow for the share of people deprived in at least
 * `atLeast` of them: the sharp bounds of Rüger 1978 (for 1: from the highest rate to the sum of
 * rates, at most 1). Rates are shares 0 to 1; a missing one may be anything from 0 to 1. Without
 * joint data no more can be said of H; M0 by the union rule is the weighted mean of the rates.
 */
export function headcountBounds(
  rates: readonly (number | null)[],
  atLeast = 1,
): { low: number; high: number } {
  const ratesWith = (instead: number) =>
    rates.map((rate) => (rate === null || Number.isNaN(rate) ? instead : rate));
  const complements = ratesWith(0).map((rate) => 1 - rate);
  return {
    low: Math.max(0, 1 - highest(complements, rates.length - atLeast + 1)),
    high: highest(ratesWith(1), atLeast),
  };
}

/** Greatest share that can have at least `m` of events with these probabilities. */
function highest(probabilities: readonly number[], m: number): number {
  if (m <= 0) return 1;
  if (m > probabilities.length) return 0;
  const sorted = [...probabilities].sort((a, b) => a - b);
  let sum = sorted.slice(0, sorted.length - m + 1).reduce((a, b) => a + b, 0);
  let best = Math.min(1, sum);
  for (let left = 2; left <= m; left++) {
    sum += sorted[sorted.length - m + left - 1]!;
    best = Math.min(best, sum / left);
  }
  return best;
}
