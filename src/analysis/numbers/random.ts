/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** Seed of permutation tests unless another is given: show it with the result. */
export const DEFAULT_SEED = 2565;

/**
 * Seeded generator mulberry32 (Tommy Ettinger, public domain): the same seed gives the same numbers
 * on every machine. Good for permutations and jitter, not for secrets. The seed is taken modulo 2³².
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
