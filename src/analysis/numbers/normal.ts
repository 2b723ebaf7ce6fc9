/**
 * Two-sided p of a standard normal score (Numerical Recipes' erfc, relative error below 1.2·10⁻⁷).
 * NaN gives NaN.
 */
export function twoSided(score: number): number {
  const x = Math.abs(score) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
    1.48851587, -0.82215223, 0.17087277,
  ];
  return t * Math.exp(-x * x + terms.reduceRight((sum, term) => term + t * sum, 0));
}

const STEPS = 60;
const FARTHEST = 40;

/**
 * The score within ± which the share `level` of a standard normal lies: 1.96 of 0.95. By halving,
 * so as exact as {@link twoSided}. `level` at or below 0 gives 0.
 */
export function scoreOfLevel(level: number): number {
  let [low, high] = [0, FARTHEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (twoSided(middle) > 1 - level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
