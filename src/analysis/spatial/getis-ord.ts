import { DEFAULT_SEED } from "../numbers/random";
import type { Values } from "../numbers/values";
import { deviations, type Neighbours, neighbourhood } from "./neighbourhood";
import { SUM_DRAWS, type SumDrawOptions, sumDraws } from "./sum-draws";

/** One entry per area of the input; NaN where nothing can be said. */
export type GetisOrd = { z: number[]; p: number[] };

/**
 * Getis–Ord Gᵢ (or Gᵢ* with `star`, which counts the area among its own neighbours) as standard
 * scores, with binary weights, by Ord and Getis 1995: the score does not change under row scaling.
 * High: a cluster of high values. p is not read off the normal distribution, which the score of a
 * few skewed values is far from: it is the two-sided p of the same sum under dealing the values anew
 * (`sumDraws`), with the area's own in the deal for Gᵢ*. Missing areas are left out and have NaN, as
 * have areas without neighbours (plain G), areas that neighbour all others, and all where values are
 * equal.
 */
export function getisOrd(
  values: Values,
  neighbours: Neighbours,
  { star, draws = SUM_DRAWS, seed = DEFAULT_SEED }: { star: boolean } & SumDrawOptions,
): GetisOrd {
  const areas = neighbourhood(values, neighbours);
  const z = new Array<number>(values.length).fill(Number.NaN);
  const p = new Array<number>(values.length).fill(Number.NaN);
  const { z: centred, squares } = deviations(areas.value);
  if (squares === 0) return { z, p };
  const degree = areas.neighbours.reduce((most, list) => Math.max(most, list.length), 0);
  const chance = sumDraws(centred, degree + (star ? 1 : 0), { draws, seed });
  areas.rows.forEach((row, i) => {
    const list = areas.neighbours[i]!;
    const own = centred[i]!;
    const local = list.reduce((sum, j) => sum + centred[j]!, star ? own : 0);
    const count = list.length + (star ? 1 : 0);
    const others = star
      ? { n: centred.length, sum: 0, squares }
      : { n: centred.length - 1, sum: -own, squares: squares - own * own };
    z[row] = score(local, count, others);
    if (!Number.isNaN(z[row])) p[row] = chance.p(local, count, star ? null : i);
  });
  return { z, p };
}

function score(
  local: number,
  count: number,
  { n, sum, squares }: { n: number; sum: number; squares: number },
): number {
  const mean = sum / n;
  const variance = squares / n - mean * mean;
  const scale = (variance * (n * count - count * count)) / (n - 1);
  return scale > 0 ? (local - count * mean) / Math.sqrt(scale) : Number.NaN;
}
