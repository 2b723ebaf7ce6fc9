import type { Values } from "../numbers/values";
import { type Neighbours, neighbourhood } from "./neighbourhood";

/**
 * Getis–Ord Gᵢ (or Gᵢ* with `star`, which counts the area among its own neighbours) as standard
 * scores, with binary weights, by Ord and Getis 1995: the score does not change under row scaling.
 * High: a cluster of high values. Missing areas are left out and have NaN, as have areas
 * without neighbours (plain G), areas that neighbour all others, and all where values are equal.
 */
export function getisOrd(
  values: Values,
  neighbours: Neighbours,
  { star }: { star: boolean },
): { z: number[] } {
  const areas = neighbourhood(values, neighbours);
  const { value } = areas;
  const z = new Array<number>(values.length).fill(Number.NaN);
  if (value.every((x) => x === value[0])) return { z };
  const mean = value.reduce((sum, x) => sum + x, 0) / value.length;
  const centred = value.map((x) => x - mean);
  const squares = centred.reduce((sum, x) => sum + x * x, 0);
  areas.rows.forEach((row, i) => {
    const list = areas.neighbours[i]!;
    const own = centred[i]!;
    const local = list.reduce((sum, j) => sum + centred[j]!, star ? own : 0);
    const count = list.length + (star ? 1 : 0);
    const others = star
      ? { n: value.length, sum: 0, squares }
      : { n: value.length - 1, sum: -own, squares: squares - own * own };
    z[row] = score(local, count, others);
  });
  return { z };
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
