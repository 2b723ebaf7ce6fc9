import { breakBetween } from "../../domain/period";

/**
 * A year to compare `year` with unasked: the earliest before it in the same series, else the
 * earliest before it, else `year` itself. Years and breaks ascend.
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
