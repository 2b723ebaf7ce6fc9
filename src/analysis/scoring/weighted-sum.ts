import {
  type Criterion,
  type Matrix,
  type Normalisation,
  type Scores,
  toScores,
  weightedColumns,
} from "./criteria";

/**
 * Score of each alternative: the sum of weight × normalised value (0 to 1 under "min-max" with
 * weights that sum to 1). Normalisations, gaps and ties: `criteria.ts`.
 */
export function weightedSum(
  matrix: Matrix,
  criteria: readonly Criterion[],
  { normalisation = "min-max" }: { normalisation?: Normalisation } = {},
): Scores {
  const { rows, columns } = weightedColumns(matrix, criteria, normalisation);
  const scores = rows.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
  return toScores(matrix.length, rows, scores);
}
