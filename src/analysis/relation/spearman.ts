import type { Values } from "../numbers/values";
import { type Correlation, completePairs } from "./pairs";
import { pearson } from "./pearson";

/**
 * Spearman's rank correlation (1904): Pearson's of the ranks, equal values sharing the mean of their
 * places, as in R's `cor(method = "spearman")` and scipy. Missing rows and degenerate columns as in
 * {@link pearson}.
 */
export function spearman(x: Values, y: Values): Correlation {
  const pairs = completePairs(x, y);
  return pearson(midRanks(pairs.x), midRanks(pairs.y));
}

function midRanks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}
