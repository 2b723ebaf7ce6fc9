/**
 * Shares when one weight takes `to` (0–1) and the others share the rest in proportion, equally where
 * all of them are 0. With a single criterion nothing can move: it keeps 1.
 */
export function withOneWeight(weights: readonly number[], index: number, to: number): number[] {
  if (weights.length < 2) return weights.map(() => 1);
  const others = weights.reduce((sum, weight, j) => (j === index ? sum : sum + weight), 0);
  return weights.map((weight, j) => {
    if (j === index) return to;
    return others > 0 ? ((1 - to) * weight) / others : (1 - to) / (weights.length - 1);
  });
}
