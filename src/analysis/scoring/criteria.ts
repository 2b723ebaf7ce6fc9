/** A criterion: its weight (any scale, taken as given) and whether more or less of it is better. */
export type Criterion = { weight: number; direction: "max" | "min" };

/** How columns are made comparable, see {@link weightedColumns}. */
export type Normalisation = "min-max" | "sum" | "vector" | "none";

/** Alternatives by criteria; a missing value leaves its alternative without score and rank. */
export type Matrix = readonly ArrayLike<number | null>[];

/** Entry per alternative: `rank` 1 is best, equals share the better rank; NaN where a value is missing. */
export type Scores = { score: number[]; rank: number[] };

/**
 * Columns in which more is always better, multiplied by their weights. "min-max" maps to 0 … 1 (a
 * minimised column reversed; one without variance is 0 throughout). "sum" divides by the column's
 * sum, minimised values inverted to 1/x first (a zero there makes the column NaN). "vector" divides
 * by the column's length; "none" leaves values; both turn the sign of minimised columns.
 * Only alternatives without gaps count.
 */
export function weightedColumns(
  matrix: Matrix,
  criteria: readonly Criterion[],
  normalisation: Normalisation,
): { rows: number[]; columns: number[][] } {
  const rows = [...matrix.keys()].filter((i) =>
    criteria.every((_, j) => Number.isFinite(matrix[i]![j])),
  );
  const columns = criteria.map(({ weight, direction }, j) => {
    const column = rows.map((i) => matrix[i]![j]!);
    return normaliseColumn(column, direction, normalisation).map((x) => weight * x);
  });
  return { rows, columns };
}

/** One complete column made comparable, more is better; see {@link weightedColumns}. */
export function normaliseColumn(
  column: number[],
  direction: "max" | "min",
  by: Normalisation,
): number[] {
  const isMin = direction === "min";
  if (by === "min-max") return minMax(column, isMin);
  if (by === "sum") {
    const gains = isMin ? column.map((x) => 1 / x) : column;
    return divide(
      gains,
      gains.reduce((a, b) => a + b, 0),
    );
  }
  const turned = isMin ? column.map((x) => -x) : column;
  if (by === "none") return turned;
  return divide(turned, Math.sqrt(turned.reduce((sum, x) => sum + x * x, 0)));
}

function minMax(column: number[], isMin: boolean): number[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of column) {
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  if (low === high) return column.map(() => 0);
  return column.map((x) => (isMin ? high - x : x - low) / (high - low));
}

function divide(column: number[], by: number): number[] {
  if (by === 0) return column.map(() => 0);
  return column.map((x) => (Number.isFinite(by) ? x / by : Number.NaN));
}

/** Spreads the scores of the complete alternatives over all, and ranks them. */
export function toScores(count: number, rows: readonly number[], scores: number[]): Scores {
  const score = new Array<number>(count).fill(Number.NaN);
  rows.forEach((row, i) => {
    score[row] = scores[i]!;
  });
  return { score, rank: ranks(score) };
}

function ranks(score: readonly number[]): number[] {
  const order = [...score.keys()].filter((i) => !Number.isNaN(score[i]));
  order.sort((a, b) => score[b]! - score[a]!);
  const rank = new Array<number>(score.length).fill(Number.NaN);
  order.forEach((i, place) => {
    const before = order[place - 1];
    const isTie = before !== undefined && score[before] === score[i];
    rank[i] = isTie ? rank[before]! : place + 1;
  });
  return rank;
}
