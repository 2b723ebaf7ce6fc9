import { twoSided } from "../numbers/normal";
import { DEFAULT_SEED, random } from "../numbers/random";
import type { Values } from "../numbers/values";
import { deviations, type Neighbourhood, type Neighbours, neighbourhood } from "./neighbourhood";

/** `p` is two-sided, from the normal distribution of `z`. */
export type Moran = {
  I: number;
  expected: number;
  varianceRandomization: number;
  z: number;
  p: number;
};

/**
 * Moran's I = (n/S₀)·Σᵢⱼ wᵢⱼ zᵢ zⱼ / Σ zᵢ², with E = −1/(n − 1) and the variance under
 * randomisation (Cliff and Ord 1981). Style "W" standardises rows, "B" keeps weights of 1. Missing
 * areas are left out; areas without neighbours keep their value but do not count in n (as in spdep's
 * `adjust.n`). All equal, or fewer than four areas with neighbours: what cannot be said is NaN.
 */
export function moran(
  values: Values,
  neighbours: Neighbours,
  { style = "W" }: { style?: "W" | "B" } = {},
): Moran {
  const areas = neighbourhood(values, neighbours);
  const { z, squares } = deviations(areas.value);
  const weight = areas.neighbours.map((list) => (style === "B" ? 1 : 1 / list.length));
  const n = areas.neighbours.filter((list) => list.length > 0).length;
  const { s0, s1, s2 } = weightSums(areas, weight);
  let cross = 0;
  areas.neighbours.forEach((list, i) => {
    for (const j of list) cross += weight[i]! * z[i]! * z[j]!;
  });
  const fourth = z.reduce((sum, x) => sum + x ** 4, 0);
  const kurtosis = (z.length * fourth) / squares ** 2;
  const I = ((n / s0) * cross) / squares;
  const expected = -1 / (n - 1);
  const first = n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 * s0);
  const second = kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 * s0);
  const moment = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  const varianceRandomization = n < 4 ? Number.NaN : moment - expected ** 2;
  const score = (I - expected) / Math.sqrt(varianceRandomization);
  return { I, expected, varianceRandomization, z: score, p: twoSided(score) };
}

/** How Moran's I stands among values dealt out anew to the areas. */
export type MoranPermutation = {
  I: number;
  /** One-sided, on the nearer side: (r + 1)/(permutations + 1). */
  p: number;
  permutations: number;
};

/**
 * Pseudo p of Moran's I (rows standardised) by permutation: the values are dealt out anew over the
 * areas `permutations` times, and r counts the deals with an I as extreme. Areas without neighbours
 * keep part in the dealing. The same seed gives the same p. Where I is NaN, p is NaN.
 */
export function moranPermutation(
  values: Values,
  neighbours: Neighbours,
  { permutations = 999, seed = DEFAULT_SEED }: { permutations?: number; seed?: number } = {},
): MoranPermutation {
  const { I } = moran(values, neighbours);
  if (Number.isNaN(I)) return { I, p: Number.NaN, permutations };
  const areas = neighbourhood(values, neighbours);
  const { z } = deviations(areas.value);
  const found = crossProduct(z, areas.neighbours);
  const slack = 1e-9 * (1 + Math.abs(found));
  const next = random(seed);
  let [above, below] = [0, 0];
  for (let r = 0; r < permutations; r++) {
    for (let i = z.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const moved = z[i]!;
      z[i] = z[j]!;
      z[j] = moved;
    }
    const dealt = crossProduct(z, areas.neighbours);
    if (dealt >= found - slack) above++;
    if (dealt <= found + slack) below++;
  }
  return { I, p: (Math.min(above, below) + 1) / (permutations + 1), permutations };
}

function crossProduct(z: Float64Array, neighbours: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0; i < neighbours.length; i++) {
    const list = neighbours[i]!;
    if (list.length === 0) continue;
    let lag = 0;
    for (const j of list) lag += z[j]!;
    sum += (z[i]! * lag) / list.length;
  }
  return sum;
}

/** S₀ = Σw, S₁ = ½ Σ(wᵢⱼ + wⱼᵢ)², S₂ = Σ(row sum + column sum)². */
function weightSums({ neighbours }: Neighbourhood, weight: readonly number[]) {
  const columns = new Float64Array(neighbours.length);
  const sets = neighbours.map((list) => new Set(list));
  let s0 = 0;
  let s1 = 0;
  neighbours.forEach((list, i) => {
    const w = weight[i]!;
    for (const j of list) {
      const back = sets[j]!.has(i) ? weight[j]! : 0;
      columns[j]! += w;
      s0 += w;
      s1 += back > 0 ? (w + back) ** 2 / 2 : w * w;
    }
  });
  const s2 = neighbours.reduce((sum, list, i) => {
    const row = list.length === 0 ? 0 : weight[i]! * list.length;
    return sum + (row + columns[i]!) ** 2;
  }, 0);
  return { s0, s1, s2 };
}
