import { numberAt } from "../../base/column";
import type { CandidateTable } from "./candidate-table";
import type { Candidates } from "./candidates";
import { cosineOf, pointAt } from "./distance";
import { isTooNear } from "./too-near";

/** Cosines nearer than this to that of the least distance are settled by the exact formula. */
const UNSURE = 1e-12;

/**
 * Some candidates as a search walks them: positions place after place, best score first in each,
 * every place from a new word of 32 bits. Positions in between bear row −1 and score 0.
 */
export type CompatibilityGraph = {
  readonly rows: Int32Array;
  readonly score: Float64Array;
  /** Number of the place of each position, in the order of `Candidates.places`. */
  readonly place: Int32Array;
  /** First word of each place, and the end of the last. */
  readonly from: Int32Array;
  readonly words: number;
  /** For each position the bits of those that may be chosen beside it, `words` words each. */
  readonly beside: Uint32Array;
  /** Bits of all candidates. */
  readonly all: Uint32Array;
};

/** Lays candidates out; `rows` in order of score. Pairs are judged by distance and one per amphoe. */
export function compatibilityGraph(
  candidates: Candidates,
  rows: readonly number[],
): CompatibilityGraph {
  const { table, places, score } = candidates;
  const of = places.map((place) => rows.filter((row) => table.place[row] === place));
  const from = new Int32Array(places.length + 1);
  of.forEach((own, p) => {
    from[p + 1] = from[p]! + Math.ceil(own.length / 32);
  });
  const words = from[places.length]!;
  const laid = new Int32Array(words * 32).fill(-1);
  const placeAt = new Int32Array(words * 32);
  const all = new Uint32Array(words);
  of.forEach((own, p) => {
    placeAt.fill(p, from[p]! * 32, from[p + 1]! * 32);
    laid.set(own, from[p]! * 32);
  });
  laid.forEach((row, at) => {
    if (row >= 0) all[at >> 5]! |= 1 << (at & 31);
  });
  const scores = Float64Array.from(laid, (row) => (row < 0 ? 0 : score[row]!));
  const beside = pairsOf(candidates, laid, words);
  return { rows: laid, score: scores, place: placeAt, from, words, beside, all };
}

function pairsOf({ table, rules }: Candidates, laid: Int32Array, words: number): Uint32Array {
  const beside = new Uint32Array(laid.length * words);
  const areFit = pairTest(table, laid, rules.minDistanceKm, rules.onePerAmphoe);
  for (let a = 0; a < laid.length; a++) {
    if (laid[a]! < 0) continue;
    for (let b = a + 1; b < laid.length; b++) {
      if (laid[b]! < 0 || !areFit(a, b)) continue;
      beside[a * words + (b >> 5)]! |= 1 << (b & 31);
      beside[b * words + (a >> 5)]! |= 1 << (a & 31);
    }
  }
  return beside;
}

/** Whether two positions may both be chosen; distances by the angle between points on the sphere. */
function pairTest(table: CandidateTable, laid: Int32Array, km: number, onePerAmphoe: boolean) {
  const points = Array.from(laid, (row) =>
    pointAt(numberAt(table.lon, row), numberAt(table.lat, row)),
  );
  const [x, y, z] = [0, 1, 2].map((axis) => Float64Array.from(points, (one) => one[axis]!));
  const amphoe = Int32Array.from(laid, (row) => (row < 0 ? -1 : table.amphoe[row]!));
  const nearest = cosineOf(km);
  return (a: number, b: number): boolean => {
    if (onePerAmphoe && amphoe[a] === amphoe[b]) return false;
    if (!(km > 0)) return true;
    const cosine = x![a]! * x![b]! + y![a]! * y![b]! + z![a]! * z![b]!;
    if (Math.abs(cosine - nearest) < UNSURE) return !isTooNear(table, laid[a]!, laid[b]!, km);
    return cosine < nearest;
  };
}
