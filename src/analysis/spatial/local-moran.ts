import { DEFAULT_SEED } from "../numbers/random";
import type { Values } from "../numbers/values";
import { deviations, type Neighbours, neighbourhood } from "./neighbourhood";
import { SUM_DRAWS, type SumDrawOptions, sumDraws } from "./sum-draws";

/** High or low value among high or low neighbours, both against the mean. */
export type Quadrant = "HH" | "LH" | "LL" | "HL";

/**
 * One entry per area of the input. `used` is the number of areas with a value. A missing area has
 * I and p NaN and no quadrant; one without neighbours has I 0, p NaN and no quadrant.
 */
export type LocalMoran = {
  I: number[];
  quadrant: (Quadrant | null)[];
  p: number[];
  used: number;
};

/**
 * Local Moran (Anselin 1995) with row-standardised weights: Iᵢ = (n − 1)·zᵢ·lagᵢ / Σz², as PySAL and
 * GeoDa scale it. p by conditional permutation: the area keeps its value and its neighbours' are
 * drawn from all others (`sumDraws`). It is two-sided, as spdep gives it; PySAL and GeoDa report the
 * nearer side alone, half of it. A zero deviation or lag counts as low. All values equal: every I
 * NaN, no quadrants.
 */
export function localMoran(
  values: Values,
  neighbours: Neighbours,
  { draws = SUM_DRAWS, seed = DEFAULT_SEED }: SumDrawOptions = {},
): LocalMoran {
  const areas = neighbourhood(values, neighbours);
  const { z, squares } = deviations(areas.value);
  const result: LocalMoran = {
    I: new Array<number>(values.length).fill(Number.NaN),
    quadrant: new Array<Quadrant | null>(values.length).fill(null),
    p: new Array<number>(values.length).fill(Number.NaN),
    used: z.length,
  };
  if (squares === 0) return result;
  const degree = areas.neighbours.reduce((most, list) => Math.max(most, list.length), 0);
  const chance = sumDraws(z, degree, { draws, seed });
  areas.rows.forEach((row, k) => {
    const list = areas.neighbours[k]!;
    const sum = list.reduce((total, j) => total + z[j]!, 0);
    result.I[row] = list.length === 0 ? 0 : ((z.length - 1) * z[k]! * sum) / list.length / squares;
    if (list.length === 0) return;
    result.quadrant[row] = `${z[k]! > 0 ? "H" : "L"}${sum > 0 ? "H" : "L"}`;
    result.p[row] = z[k] === 0 ? 1 : chance.p(sum, list.length, k);
  });
  return result;
}
