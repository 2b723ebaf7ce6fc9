import { bisect } from "../numbers/bisect";

/** Values as keys of a crossfilter's dimension: one key per distinct value, and one for none. */
export type ValueKeys = {
  readonly keys: Uint32Array;
  /** Number of keys: the distinct values, then one for rows without a value. */
  readonly size: number;
  /** Distinct values, ascending; entry `key` is the value of that key. */
  readonly values: Float64Array;
  /** The values were 32-bit floats, so that bounds are rounded to 32 bits before they are compared. */
  readonly single: boolean;
};

/** Keys of values; NaN and infinities have none and get the last key. No values give one key. */
export function valueKeys(of: Float64Array | Float32Array): ValueKeys {
  const values = Float64Array.from(
    new Set([...of].filter(Number.isFinite).map((v) => v + 0)),
  ).sort();
  const keys = Uint32Array.from(of, (value) =>
    Number.isFinite(value) ? firstFrom(values, value) : values.length,
  );
  return { keys, size: values.length + 1, values, single: of instanceof Float32Array };
}

/** Bounds of a range of values, both of them inside; `null` is no bound. */
export type ValueRange = { readonly least: number | null; readonly most: number | null };

/**
 * The keys of a range, for `Crossfilter.filter`; `null` without bounds. Rows without a value are in
 * no range. Bounds on 32-bit values are rounded as a database rounds them: `0.1` finds a stored 0.1.
 */
export function keysInRange(of: ValueKeys, { least, most }: ValueRange): Uint8Array | null {
  if (least === null && most === null) return null;
  const round = of.single ? Math.fround : (value: number) => value;
  const from = least === null ? 0 : firstFrom(of.values, round(least));
  const to = most === null ? of.values.length : firstBeyond(of.values, round(most));
  return new Uint8Array(of.size).fill(1, from, Math.max(from, to));
}

/** Sums by key as sums by bin; bins are [edge, next edge), the last one closed. Below the first edge: nowhere. */
export function binned(
  of: ValueKeys,
  counts: ArrayLike<number>,
  edges: readonly number[],
): Float64Array {
  const bins = new Float64Array(Math.max(0, edges.length - 1));
  const last = edges.at(-1) ?? Number.NaN;
  let bin = 0;
  for (let key = 0; key < of.values.length; key++) {
    const value = of.values[key]!;
    if (value < edges[0]! || value > last) continue;
    while (bin < bins.length - 1 && value >= edges[bin + 1]!) bin++;
    bins[bin]! += counts[key]!;
  }
  return bins;
}

function firstFrom(values: Float64Array, wanted: number): number {
  return bisect(values, (value) => value < wanted);
}

function firstBeyond(values: Float64Array, wanted: number): number {
  return bisect(values, (value) => value <= wanted);
}
