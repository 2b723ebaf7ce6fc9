import { scoreOfLevel } from "../numbers/normal";
import { finiteOrNaN, type Values } from "../numbers/values";

/** Shares (0–1, not percent); NaN where nothing can be said. */
export type Intervals = { lower: number[]; upper: number[] };

/**
 * Score interval of a share by Wilson (1927), without continuity correction (method 3 of Newcombe
 * 1998): (2np + z² ± z√(z² + 4np(1 − p))) / 2(n + z²), for each area. It stays within 0–1 and is not
 * empty at 0 or at all. `level` (0–1) is the confidence. Missing events, a population that is missing
 * or not positive, and events below 0 or above the population give NaN.
 */
export function wilson(events: Values, population: Values, level = 0.95): Intervals {
  if (!(level > 0 && level < 1)) throw new RangeError("level must lie between 0 and 1");
  const z = scoreOfLevel(level);
  const lower: number[] = [];
  const upper: number[] = [];
  for (let i = 0; i < events.length; i++) {
    const [x, n] = [finiteOrNaN(events[i]), finiteOrNaN(population[i])];
    const isRate = n > 0 && x >= 0 && x <= n;
    const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    const end = (side: number) => (2 * x + z * z + side * half) / (2 * (n + z * z));
    lower.push(isRate ? (x === 0 ? 0 : end(-1)) : Number.NaN);
    upper.push(isRate ? (x === n ? 1 : end(1)) : Number.NaN);
  }
  return { lower, upper };
}
