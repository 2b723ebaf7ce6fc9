import { bisect } from "../numbers/bisect";
import type { Random } from "../numbers/random";

/**
 * Values drawn with chances in proportion to exp(θ·value), so that large ones (θ > 0) or small ones
 * (θ < 0) come more often. `logMean` is the logarithm of the mean of exp(θ·value).
 */
export type Tilt = {
  readonly theta: number;
  readonly logMean: number;
  /** The place of one value. */
  draw(next: Random): number;
};

/**
 * How far from the mean the values drawn lie on average, on each side: in standard deviations, but no
 * farther than a part of the way to the outermost value.
 */
const SHIFTS = [
  { deviations: 1, part: 0.7 },
  { deviations: 2, part: 0.95 },
  { deviations: 4, part: 0.995 },
];
const STEPS = 8;

/** Tilts of deviations from their mean, from near to far, on both sides. */
export function tiltsOf(z: Float64Array): Tilt[] {
  const deviation = Math.sqrt(z.reduce((sum, x) => sum + x * x, 0) / z.length);
  const highest = z.reduce((most, x) => Math.max(most, x), 0);
  const lowest = z.reduce((least, x) => Math.min(least, x), 0);
  return SHIFTS.flatMap(({ deviations, part }) => [
    tiltTo(z, Math.min(deviations * deviation, part * highest)),
    tiltTo(z, Math.max(-deviations * deviation, part * lowest)),
  ]);
}

/** The tilt under which the values drawn have the mean `target`, by halving: near enough will do. */
function tiltTo(z: Float64Array, target: number): Tilt {
  const isShort = (theta: number) => Math.abs(meanUnder(z, theta)) < Math.abs(target);
  let [near, far] = [0, 1 / target];
  while (isShort(far)) far *= 2;
  for (let step = 0; step < STEPS; step++) {
    const middle = (near + far) / 2;
    if (isShort(middle)) near = middle;
    else far = middle;
  }
  const { running, logMean } = chances(z, far);
  const total = running.at(-1)!;
  return { theta: far, logMean, draw: (next) => placeOf(running, next() * total) };
}

function meanUnder(z: Float64Array, theta: number): number {
  const top = highestOf(z, theta);
  let [total, weighted] = [0, 0];
  for (let i = 0; i < z.length; i++) {
    const chance = Math.exp(theta * z[i]! - top);
    total += chance;
    weighted += chance * z[i]!;
  }
  return weighted / total;
}

/** Running sums of exp(θ·value) over its largest, and the logarithm of its mean. */
function chances(z: Float64Array, theta: number) {
  const top = highestOf(z, theta);
  let total = 0;
  const running = z.map((x) => {
    total += Math.exp(theta * x - top);
    return total;
  });
  return { running, logMean: top + Math.log(total / z.length) };
}

function highestOf(z: Float64Array, theta: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < z.length; i++) top = Math.max(top, theta * z[i]!);
  return top;
}

/** The first place whose running sum is above `at`. */
function placeOf(running: Float64Array, at: number): number {
  return Math.min(
    running.length - 1,
    bisect(running, (sum) => sum <= at),
  );
}
