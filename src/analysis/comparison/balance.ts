/**
 * Standardised mean difference of a covariate, treated less comparison, before matching (all
 * candidates) and after, both in the spread before: √((s²treated + s²candidates)/2), without the
 * treated ones' where there is only one. `null` where a side is empty or the spread is 0.
 */
export type Balance = { before: number | null; after: number | null };

/** |SMD| below which a covariate counts as even between the groups. */
export const EVEN_SMD = 0.1;

/** Balance of one covariate; `controls` are the candidates that were chosen. Gaps are left out. */
export function balanceOf(
  column: ArrayLike<number>,
  { treated, candidates }: { treated: readonly number[]; candidates: readonly number[] },
  controls: readonly number[],
): Balance {
  const at = (rows: readonly number[]) => rows.map((i) => column[i]!).filter(Number.isFinite);
  const on = at(treated);
  const off = at(candidates);
  const variances = [variance(on), variance(off)].filter((v) => v !== null);
  const spread = Math.sqrt(variances.reduce((a, b) => a + b, 0) / variances.length);
  const difference = (others: number[]) => {
    if (on.length === 0 || others.length === 0 || !(spread > 0)) return null;
    return (mean(on) - mean(others)) / spread;
  };
  return { before: difference(off), after: difference(at(controls)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1);
}
