/** From a baseline to another year: in the indicator's unit, and as a percentage of the baseline. */
export type Change = {
  readonly points: number;
  /** `null` where the baseline is zero: there is no percentage of nothing. */
  readonly relative: number | null;
};

/** Change of a figure; `null` when either year has none. A figure of 0 is a figure. */
export function changeOf(before: number | null, after: number | null): Change | null {
  if (before === null || after === null) return null;
  const points = after - before;
  return { points, relative: before === 0 ? null : (100 * points) / before };
}
