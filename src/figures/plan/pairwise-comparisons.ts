import { ahp, RANDOM_INDEX } from "../../analysis/scoring/ahp";
import { type WorstComparison, worstComparison } from "../../analysis/scoring/worst-comparison";
import type { Scenario } from "../../domain/scenario";

/** Most criteria that AHP has a random index for. */
export const AHP_MOST = RANDOM_INDEX.length;

/** A pair of criteria by position, `a` before `b`, and how much more `a` matters (1/9 … 9; 1 until judged). */
export type PairwiseComparison = { readonly a: number; readonly b: number; readonly value: number };

/** What pairwise comparisons come to. */
export type PairwiseWeights = {
  readonly pairs: readonly PairwiseComparison[];
  /** Shares that sum to 1, by criterion. */
  readonly weights: readonly number[];
  readonly ratio: number;
  /** The comparison that disagrees most with the others; `null` when all agree. */
  readonly worst: WorstComparison | null;
};

/** AHP over the criteria of a scenario; `null` for fewer than two or more than {@link AHP_MOST}. */
export function pairwiseWeights({
  criteria,
  pairwise,
}: Pick<Scenario, "criteria" | "pairwise">): PairwiseWeights | null {
  const n = criteria.length;
  if (n < 2 || n > AHP_MOST) return null;
  const pairs = criteria.flatMap((first, a) =>
    criteria.slice(a + 1).map((second, k): PairwiseComparison => {
      const forward = pairwise[`${first.id}|${second.id}`];
      const back = pairwise[`${second.id}|${first.id}`];
      return { a, b: a + 1 + k, value: forward ?? (back === undefined ? 1 : 1 / back) };
    }),
  );
  const matrix = criteria.map(() => new Array<number>(n).fill(1));
  for (const { a, b, value } of pairs) {
    matrix[a]![b] = value;
    matrix[b]![a] = 1 / value;
  }
  const { weights, consistencyRatio } = ahp(matrix);
  return { pairs, weights, ratio: consistencyRatio, worst: worstComparison(matrix) };
}
