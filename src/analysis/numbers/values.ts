/** Numbers as the methods take them: `null`, `undefined`, NaN and infinities are missing, never zero. */
export type Values = ArrayLike<number | null | undefined>;

/** The number, or NaN where it is missing. */
export function finiteOrNaN(value: number | null | undefined): number {
  return typeof value === "number" && Number.isFinite(value) ? value : Number.NaN;
}

/** The values that are there, ascending; −0 becomes 0. Nothing there gives an empty array. */
export function sortedValues(values: Values): Float64Array {
  const finite = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = finiteOrNaN(values[i]);
    if (!Number.isNaN(value)) finite[n++] = value + 0;
  }
  return finite.subarray(0, n).sort();
}

/**
 * Quantile of ascending numbers by linear interpolation, type 7 of Hyndman and Fan 1996 (the default
 * of R and numpy, DuckDB's `quantile_cont`). `share` from 0 to 1; nothing gives NaN.
 */
export function quantileSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const a = sorted[low]!;
  const b = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return a + (b - a) * (at - low);
}

/** How many different numbers an ascending array holds. */
export function countDistinct(sorted: Float64Array): number {
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) n++;
  return n;
}
