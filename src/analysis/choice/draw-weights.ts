import type { Random } from "../numbers/random";
import type { RobustnessOptions } from "./choice-inputs";

/**
 * Weights of one draw, summing to 1: each weight times an even draw from 1 − spread to 1 + spread;
 * "any": evenly among all weights that sum to 1 (exponentials over their sum, the flat Dirichlet);
 * "none": as they are.
 */
export function drawWeights(
  weights: readonly number[],
  spread: RobustnessOptions["spread"],
  next: Random,
): number[] {
  if (spread === "none") return [...weights];
  const drawn = weights.map((weight) =>
    spread === "any" ? -Math.log(1 - next()) : weight * (1 + spread * (2 * next() - 1)),
  );
  const sum = drawn.reduce((a, b) => a + b, 0);
  return sum > 0 ? drawn.map((weight) => weight / sum) : drawn;
}
