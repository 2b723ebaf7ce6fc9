import { finiteOrNaN, type Values } from "../numbers/values";

/** Correlation of two columns: the coefficient (NaN where none can be had) and the pairs behind it. */
export type Correlation = { readonly r: number; readonly n: number };

/** The rows in which both columns have a number, in their order. */
export function completePairs(x: Values, y: Values): { x: number[]; y: number[] } {
  const pairs = { x: [] as number[], y: [] as number[] };
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [a, b] = [finiteOrNaN(x[i]), finiteOrNaN(y[i])];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    pairs.x.push(a);
    pairs.y.push(b);
  }
  return pairs;
}

/** Whether a column has no spread, so that nothing can go together with it. */
export function isFlat(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
