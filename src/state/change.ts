/** From a baseline to a later year: in the indicator's unit, and as a percentage of the baseline. */
export type Change = {
  readonly points: number;
  /** `null` where the baseline is zero: there is no percentage of nothing. */
  readonly relative: number | null;
};

/** Change of a figure; `null` when either year has none. */
export function changeOf(before: number | null, after: number | null): Change | null {
  if (before === null || after === null) return null;
  const points = after - before;
  return { points, relative: before === 0 ? null : (100 * points) / before };
}

/**
 * First year of a new series that lies between two years, whichever comes first; `null` when both
 * belong to one series. `breaks` holds first years of new series, as in `Source.seriesBreaks`.
 */
export function breakBetween(breaks: readonly number[], a: number, b: number): number | null {
  const [from, to] = a < b ? [a, b] : [b, a];
  return breaks.find((first) => from < first && first <= to) ?? null;
}

/**
 * A year to compare `year` with unasked: the earliest before it in the same series, else the
 * earliest before it, else `year` itself.
 */
export function baselineOf(
  years: readonly number[],
  breaks: readonly number[],
  year: number,
): number {
  const earlier = years.filter((y) => y < year);
  const alike = earlier.filter((y) => breakBetween(breaks, y, year) === null);
  return alike[0] ?? earlier[0] ?? year;
}
