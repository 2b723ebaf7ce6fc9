import type { ChoiceInputs, RankPaths } from "./choice-inputs";
import { withOneWeight } from "./one-weight";
import { scoreInto } from "./score-areas";

/** Ranks of some areas among all with a score while one weight goes 0 … 100 %, the others in proportion. */
export function rankPaths(
  { table, normalised, weights, method }: ChoiceInputs,
  criterion: number,
  areas: readonly number[],
): RankPaths {
  const ranks = areas.map(() => new Int32Array(101));
  const score = new Float64Array(table.codes.length);
  for (let percent = 0; percent <= 100; percent++) {
    scoreInto(score, normalised, withOneWeight(weights, criterion, percent / 100), method);
    areas.forEach((area, n) => {
      ranks[n]![percent] = rankOf(score, area);
    });
  }
  return { criterion, areas, ranks };
}

/** 1 + how many are better; 0 without a score. */
function rankOf(score: Float64Array, area: number): number {
  const own = score[area]!;
  if (Number.isNaN(own)) return 0;
  let better = 0;
  for (let i = 0; i < score.length; i++) if (score[i]! > own) better++;
  return better + 1;
}
