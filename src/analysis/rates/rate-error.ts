/**
 * Standard error of a rate with `events` of `population`, times `factor` (100 for per cent). Two
 * events and two others are added first (Agresti–Coull 1998), so that a rate of 0 of few people is
 * not taken as certain. NaN where either is missing or nobody was asked.
 */
export function rateError(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  factor: number,
): Float64Array {
  return Float64Array.from(events, (x, i) => {
    const n = population[i]!;
    if (!(n > 0) || Number.isNaN(x)) return Number.NaN;
    const p = Math.min(1, (x + 2) / (n + 4));
    return factor * Math.sqrt((p * (1 - p)) / (n + 4));
  });
}
