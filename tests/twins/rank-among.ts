import type { Rank } from "../../src/domain/rank";

/**
 * Rank of row `row` among the rows for which `member` holds. Missing values (NaN) take no part:
 * a row without a value has no rank (`null`) and does not count in `of`.
 */
export function rankAmong(
  values: Float64Array,
  row: number,
  member: (row: number) => boolean,
): Rank | null {
  const own = values[row];
  if (own === undefined || Number.isNaN(own)) return null;
  let higher = 0;
  let of = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value) || !member(i)) continue;
    of++;
    if (value > own) higher++;
  }
  return { rank: higher + 1, of };
}
