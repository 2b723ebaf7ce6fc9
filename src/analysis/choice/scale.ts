import type { Preference } from "../../domain/scenario";
import type { Normalisation } from "../scoring/criteria";

/** Entry of a value: `offset + factor × p`, or `factor / p` if inverse, p = {@link preferred} value. */
export type Scale = {
  readonly preference: Preference;
  readonly offset: number;
  readonly factor: number;
  readonly isInverse: boolean;
};

/** The value, or its distance to the ideal; NaN where missing. */
export function preferred(value: number, preference: Preference): number {
  if (!Number.isFinite(value)) return Number.NaN;
  return preference.kind === "ideal" ? Math.abs(value - preference.value) : value;
}

/** Entry of a single value on a scale. */
export function onScale(value: number, scale: Scale): number {
  const p = preferred(value, scale.preference);
  return scale.isInverse ? scale.factor / p : scale.offset + scale.factor * p;
}

/** Scale of a complete column of preferred values; the normalisations of `scoring/criteria.ts`. */
export function scaleOf(
  column: readonly number[],
  preference: Preference,
  normalisation: Normalisation,
): Scale {
  const isMax = preference.kind === "max";
  const sign = isMax ? 1 : -1;
  const linear = (factor: number, offset = 0): Scale => {
    const isFit = Number.isFinite(factor);
    return { preference, factor: isFit ? factor : 0, offset: isFit ? offset : 0, isInverse: false };
  };
  if (normalisation === "none") return linear(sign);
  if (normalisation === "vector") return linear(sign / Math.sqrt(sumOf(column, (x) => x * x)));
  if (normalisation === "sum") {
    if (isMax) return linear(1 / sumOf(column, (x) => x));
    return { ...linear(1 / sumOf(column, (x) => 1 / x)), isInverse: true };
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of column) {
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  const span = high - low;
  return linear(sign / span, isMax ? -low / span : high / span);
}

function sumOf(column: readonly number[], of: (x: number) => number): number {
  return column.reduce((sum, x) => sum + of(x), 0);
}
