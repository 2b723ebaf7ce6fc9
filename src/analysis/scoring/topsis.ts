import {
  type Criterion,
  type Matrix,
  type Normalisation,
  type Scores,
  toScores,
  weightedColumns,
} from "./criteria";

/**
 * TOPSIS (Hwang and Yoon 1981): closeness d⁻/(d⁺ + d⁻) to the best and away from the worst value of
 * each weighted column, 0 to 1. NaN for all where no criterion tells alternatives apart.
 * Normalisations, gaps and ties: `criteria.ts`.
 */
export function topsis(
  matrix: Matrix,
  criteria: readonly Criterion[],
  { normalisation = "vector" }: { normalisation?: Normalisation } = {},
): Scores {
  const { rows, columns } = weightedColumns(matrix, criteria, normalisation);
  const best = distances(columns, rows.length, Math.max);
  const worst = distances(columns, rows.length, Math.min);
  const scores = rows.map((_, i) => worst[i]! / (best[i]! + worst[i]!));
  return toScores(matrix.length, rows, scores);
}

/** Distance of each alternative from the point that has the extreme value of every column. */
function distances(
  columns: readonly number[][],
  count: number,
  extreme: (a: number, b: number) => number,
): number[] {
  const squares = new Array<number>(count).fill(0);
  for (const column of columns) {
    const ideal = column.reduce((a, b) => extreme(a, b), column[0]!);
    column.forEach((x, i) => {
      squares[i]! += (x - ideal) ** 2;
    });
  }
  return squares.map(Math.sqrt);
}
