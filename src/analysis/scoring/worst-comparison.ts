import { ahp } from "./ahp";

/** Judgement of row over column (row < column), what the weights say it should be, and a value that mends. */
export type WorstComparison = {
  readonly row: number;
  readonly column: number;
  /** As given. */
  readonly value: number;
  /** What the other comparisons say: geometric mean of a_ik × a_kj over all third criteria k. */
  readonly consistent: number;
  /** The nearest value of Saaty's scale (1/9 … 1/2, 1, 2 … 9). */
  readonly mend: number;
};

const SCALE = [1 / 9, 1 / 8, 1 / 7, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The comparison that disagrees most with the weights that all comparisons give together: the largest
 * deviation a_ij × w_j / w_i from 1, by ratio in either direction (Saaty 2003). The first of equals;
 * `null` below three criteria or where all agree (within one part in a million).
 */
export function worstComparison(pairwise: readonly (readonly number[])[]): WorstComparison | null {
  if (pairwise.length < 3) return null;
  const { weights } = ahp(pairwise);
  let at: [number, number] | null = null;
  let most = 1e-6;
  for (let row = 0; row < pairwise.length; row++)
    for (let column = row + 1; column < pairwise.length; column++) {
      const ratio = weights[row]! / weights[column]!;
      const deviation = Math.abs(Math.log(pairwise[row]![column]! / ratio));
      if (deviation <= most + 1e-9) continue;
      most = deviation;
      at = [row, column];
    }
  if (!at) return null;
  const [row, column] = at;
  const consistent = indirect(pairwise, row, column);
  const value = pairwise[row]![column]!;
  return { row, column, value, consistent, mend: onSaatysScale(consistent) };
}

function indirect(pairwise: readonly (readonly number[])[], row: number, column: number): number {
  const logs = pairwise.flatMap((third, k) =>
    k === row || k === column ? [] : [Math.log(pairwise[row]![k]! * third[column]!)],
  );
  return Math.exp(logs.reduce((a, b) => a + b, 0) / logs.length);
}

function onSaatysScale(value: number): number {
  const distance = (step: number) => Math.abs(Math.log(step / value));
  return SCALE.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}
