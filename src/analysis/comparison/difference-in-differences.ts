/** Means of the treated and of the comparison areas, before and after. */
export type FourMeans = {
  treatedBefore: number;
  treatedAfter: number;
  controlBefore: number;
  controlAfter: number;
};

/**
 * How much more the treated changed than the others: (after − before) treated less the same of the
 * comparison areas, in the indicator's unit. A missing mean (NaN) gives NaN. One start date only:
 * staggered waves need group-time effects (Callaway and Sant'Anna 2021).
 */
export function differenceInDifferences(means: FourMeans): { effect: number } {
  const treated = means.treatedAfter - means.treatedBefore;
  return { effect: treated - (means.controlAfter - means.controlBefore) };
}
