import { DEFAULT_SEED, type Random, random } from "../numbers/random";
import type { Values } from "../numbers/values";
import { deviations, type Neighbours, neighbourhood } from "./neighbourhood";

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

/** Draws, their seed, and the draws for areas whose p comes out small. */
export type LocalMoranOptions = {
  permutations?: number;
  seed?: number;
  refine?: { below: number; permutations: number };
};

/**
 * Local Moran (Anselin 1995) with row-standardised weights: Iᵢ = (n − 1)·zᵢ·lagᵢ / Σz², as PySAL and
 * GeoDa scale it. p by conditional permutation: the neighbours' values are drawn from all other
 * areas, (r + 1)/(permutations + 1) with r the draws as extreme, on the nearer side. Draws are
 * shared by all areas, as in PySAL; the same seed gives the same p. A zero deviation or lag counts
 * as low. All values equal: every I NaN, no quadrants. `refine`: areas with p at or below `below` are
 * drawn for anew, `permutations` times, as few draws cannot give a p small enough to stand among
 * thousands of tests.
 */
export function localMoran(
  values: Values,
  neighbours: Neighbours,
  { permutations = 999, seed = DEFAULT_SEED, refine }: LocalMoranOptions = {},
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
  const next = random(seed);
  const sums = areas.neighbours.map((list) => list.reduce((total, j) => total + z[j]!, 0));
  const test = (tested: readonly number[], times: number) => {
    const degree = tested.reduce((most, k) => Math.max(most, areas.neighbours[k]!.length), 0);
    const draws = drawSums(z, degree, times, next);
    for (const k of tested) {
      const count = areas.neighbours[k]!.length;
      result.p[areas.rows[k]!] = pseudoP(draws, z, k, { sum: sums[k]!, count });
    }
  };
  areas.rows.forEach((row, k) => {
    const list = areas.neighbours[k]!;
    const sum = sums[k]!;
    result.I[row] = list.length === 0 ? 0 : ((z.length - 1) * z[k]! * sum) / list.length / squares;
    if (list.length === 0) return;
    result.quadrant[row] = `${z[k]! > 0 ? "H" : "L"}${sum > 0 ? "H" : "L"}`;
  });
  const tested = [...areas.rows.keys()].filter((k) => areas.neighbours[k]!.length > 0);
  test(tested, permutations);
  const close = refine ? tested.filter((k) => result.p[areas.rows[k]!]! <= refine.below) : [];
  if (refine && close.length > 0) test(close, refine.permutations);
  return result;
}

/**
 * For each draw of `degree` areas without replacement from all but the last: the running sums of
 * their deviations, and where each area was drawn. The area under test is swapped for the last one,
 * so that one set of draws serves every area as draws from the others.
 */
type Draws = { permutations: number; sums: Float64Array[]; drawnIn: number[][] };

function drawSums(z: Float64Array, degree: number, permutations: number, next: Random): Draws {
  const others = Int32Array.from({ length: z.length - 1 }, (_, i) => i);
  const sums = Array.from({ length: degree + 1 }, () => new Float64Array(permutations));
  const drawnIn: number[][] = Array.from(z, () => []);
  for (let r = 0; r < permutations; r++) {
    for (let c = 0; c < degree; c++) {
      const at = c + Math.floor(next() * (others.length - c));
      const drawn = others[at]!;
      others[at] = others[c]!;
      others[c] = drawn;
      sums[c + 1]![r] = sums[c]![r]! + z[drawn]!;
      drawnIn[drawn]!.push(r * degree + c);
    }
  }
  return { permutations, sums, drawnIn };
}

function pseudoP(
  { permutations, sums, drawnIn }: Draws,
  z: Float64Array,
  area: number,
  { sum, count }: { sum: number; count: number },
): number {
  if (z[area] === 0) return 1;
  const degree = sums.length - 1;
  const slack = 1e-9 * (1 + Math.abs(sum));
  const side = { above: 0, below: 0 };
  const tally = (drawn: number, times: number) => {
    if (drawn >= sum - slack) side.above += times;
    if (drawn <= sum + slack) side.below += times;
  };
  for (const drawn of sums[count]!) tally(drawn, 1);
  for (const draw of drawnIn[area]!) {
    if (draw % degree >= count) continue;
    const drawn = sums[count]![Math.floor(draw / degree)]!;
    tally(drawn, -1);
    tally(drawn - z[area]! + z.at(-1)!, 1);
  }
  return (Math.min(side.above, side.below) + 1) / (permutations + 1);
}
