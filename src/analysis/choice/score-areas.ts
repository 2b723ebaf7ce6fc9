import type { Normalised } from "./normalise-criteria";
import { rankScores } from "./rank-scores";

/** How weighted columns become one score. */
export type ScoreMethod = "weighted-sum" | "topsis";

/**
 * Scores of all areas for these weights, equal to those of `weightedSum` and `topsis` to the last
 * bit. Weights are taken as given: pass shares that sum to 1 for scores of 0 … 1. `score` is NaN
 * without a score; `rank` 1 is best, equals share the better rank, 0 without a score; `order` holds
 * the rows with a score, best first, equals by row.
 */
export function scoreAreas(
  normalised: Normalised,
  weights: readonly number[],
  method: ScoreMethod,
): { score: Float64Array; rank: Int32Array; order: Int32Array } {
  const score = new Float64Array(normalised.columns[0]?.length ?? 0);
  scoreInto(score, normalised, weights, method);
  return { score, ...rankScores(score) };
}

/** Writes the scores of {@link scoreAreas} without ranking them. */
export function scoreInto(
  score: Float64Array,
  normalised: Normalised,
  weights: ArrayLike<number>,
  method: ScoreMethod,
): void {
  if (method === "topsis") closenessInto(score, normalised, weights);
  else sumInto(score, normalised, weights);
}

function sumInto(score: Float64Array, { columns }: Normalised, weights: ArrayLike<number>): void {
  score.fill(0);
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j]!;
    const weight = weights[j]!;
    for (let i = 0; i < score.length; i++) score[i]! += weight * column[i]!;
  }
}

function closenessInto(
  score: Float64Array,
  { columns, high, low }: Normalised,
  weights: ArrayLike<number>,
): void {
  const toBest = new Float64Array(score.length);
  score.fill(0);
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j]!;
    const weight = weights[j]!;
    const best = weight * high[j]!;
    const worst = weight * low[j]!;
    for (let i = 0; i < score.length; i++) {
      const x = weight * column[i]!;
      toBest[i]! += (x - best) * (x - best);
      score[i]! += (x - worst) * (x - worst);
    }
  }
  for (let i = 0; i < score.length; i++) {
    const away = Math.sqrt(score[i]!);
    score[i] = away / (Math.sqrt(toBest[i]!) + away);
  }
}
