import type { Values } from "../values";
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

/** Two-sided p of a standard normal score (Numerical Recipes' erfc, relative error below 1.2·10⁻⁷). */
function twoSided(score: number): number {
  const x = Math.abs(score) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
    1.48851587, -0.82215223, 0.17087277,
  ];
  return t * Math.exp(-x * x + terms.reduceRight((sum, term) => term + t * sum, 0));
}
