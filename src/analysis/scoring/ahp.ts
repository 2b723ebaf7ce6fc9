/** Saaty's random index for 1 to 15 criteria (Saaty 1980). */
export const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/** `weights` sum to 1. A `consistencyRatio` up to .10 is accepted. */
export type Ahp = {
  weights: number[];
  lambdaMax: number;
  consistencyIndex: number;
  consistencyRatio: number;
};

/**
 * Weights from pairwise comparisons: the principal eigenvector of the matrix, consistency index
 * (λ − n)/(n − 1) and its ratio to Saaty's random index. One or two criteria are always consistent
 * (ratio 0); beyond 15 the ratio is NaN. The matrix must be square with positive entries.
 */
export function ahp(pairwise: readonly (readonly number[])[]): Ahp {
  const n = pairwise.length;
  if (n === 0 || pairwise.some((row) => row.length !== n || row.some((x) => !(x > 0))))
    throw new RangeError("pairwise comparisons: a square matrix of positive numbers");
  let weights = new Array<number>(n).fill(1 / n);
  let lambdaMax = n;
  for (let step = 0, change = 1; step < 10000 && change > 1e-15; step++) {
    const product = pairwise.map((row) => row.reduce((sum, x, j) => sum + x * weights[j]!, 0));
    lambdaMax = product.reduce((a, b) => a + b, 0);
    const next = product.map((x) => x / lambdaMax);
    change = Math.max(...next.map((x, i) => Math.abs(x - weights[i]!)));
    weights = next;
  }
  const consistencyIndex = n < 3 ? 0 : (lambdaMax - n) / (n - 1);
  const index = RANDOM_INDEX[n - 1] ?? Number.NaN;
  const consistencyRatio = n < 3 ? 0 : consistencyIndex / index;
  return { weights, lambdaMax, consistencyIndex, consistencyRatio };
}
