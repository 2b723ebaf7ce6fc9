import type { YearValues } from "../../domain/observation";

/**
 * Weight of each area in a mean over areas: its denominator, so that the mean of rates is the rate
 * of the sums, or its population where the source has no denominator. Neither: 0, and the area
 * counts in medians and coverage but not in the mean.
 */
export function meanWeights(yearValues: YearValues, population: Float64Array): Float64Array {
  return yearValues.denominator.map((denominator, i) => {
    const weight = Number.isFinite(denominator) ? denominator : population[i]!;
    return Number.isFinite(weight) && weight > 0 ? weight : 0;
  });
}
