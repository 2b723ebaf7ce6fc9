import type { Dimension } from "../../../src/domain/indicator";

/** Quantiles (%) of the rates of BE 2565 that the demonstration reproduces: median, p75, p99. */
export const TARGETS: Readonly<Record<Dimension, readonly [number, number, number]>> = {
  health: [0.45, 2.07, 20.4],
  living: [0.23, 1.41, 26.6],
  education: [0.92, 3.4, 18.2],
  income: [2.15, 6.61, 26.5],
  accessibility: [0, 0, 0.39],
};

/** Rates of a year over those of 2565; 2566 is a new survey round, 36 % lower. */
export const YEAR_LEVEL: Readonly<Record<number, number>> = {
  2561: 1.06,
  2562: 1.045,
  2563: 1.03,
  2564: 1.015,
  2565: 1,
  2566: 0.64,
};

/** The programme lowers rates of many tambons of middling need; this much higher the curve starts. */
const LIFT = [1.02, 1.05, 1.025] as const;
const HIGHEST_RATE = 70;
/** Share of places without anyone poor in access to services. */
const ACCESS_ZERO = 0.81;
const ACCESS_SMALLEST = 0.02;
/** Ranks of the quantiles above, as standard normal scores. */
const SCORES = [0, 0.674, 2.326] as const;

/** The rate (%) at a rank (0 < rank < 1), by straight lines in score and log rate. */
export function rateAtRank(dimension: Dimension, rank: number): number {
  const [median = 0, upper = 0, top = 0] = TARGETS[dimension].map((t, i) => t * LIFT[i]!);
  if (median === 0) return accessRate(rank, top);
  const score = scoreOf(rank);
  const [low, high, from, to] =
    score < SCORES[1] ? [median, upper, SCORES[0], SCORES[1]] : [upper, top, SCORES[1], SCORES[2]];
  const step = (score - from) / (to - from);
  return Math.min(HIGHEST_RATE, low * (high / low) ** step);
}

function accessRate(rank: number, top: number): number {
  if (rank < ACCESS_ZERO) return 0;
  const step = (rank - ACCESS_ZERO) / (0.99 - ACCESS_ZERO);
  return Math.min(HIGHEST_RATE, ACCESS_SMALLEST * (top / ACCESS_SMALLEST) ** step);
}

/** Ranks (0 < rank < 1) of values; ties keep their order. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  order.forEach((at, i) => {
    ranks[at] = (i + 0.5) / values.length;
  });
  return ranks;
}

/** Standard normal score of a rank, to about 4e-4 (Abramowitz and Stegun 26.2.23). */
function scoreOf(rank: number): number {
  const tail = Math.min(rank, 1 - rank);
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const score = t - above / below;
  return rank < 0.5 ? -score : score;
}
