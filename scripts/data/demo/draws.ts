import { type Random, random } from "../../../src/analysis/numbers/random";

const SEED = 2565;

/** The generator of one part of the demonstration data: parts do not disturb each other. */
export function draws(part: string): Random {
  let seed = SEED;
  for (const letter of part) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0;
  return random(seed);
}

/** A standard normal number (Box and Muller 1958). */
export function normal(next: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Shares out `total` whole things by weight (largest remainder); all weights zero gives zeros. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((w) => (total * w) / sum);
  const shares = exact.map(Math.floor);
  const rest = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((e, i) => ({ i, remainder: e - Math.floor(e) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, rest)) shares[i]! += 1;
  return shares;
}
