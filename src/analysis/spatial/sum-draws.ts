import { bisect } from "../numbers/bisect";
import { type Random, random } from "../numbers/random";
import { type Tilt, tiltsOf } from "./tilt";

/** Number of draws, at least one, and their seed. */
export type SumDrawOptions = { draws?: number; seed?: number };

/** Draws that serve unless another number is given. */
export const SUM_DRAWS = 9_999;

/** Sums of neighbours' deviations, drawn from all areas: what chance makes of them. */
export type SumDraws = {
  /**
   * Two-sided p of a sum of `count` deviations, twice the nearer side. `own`: an area that takes no
   * part in the dealing, as its value stays where it is; null where all are dealt.
   */
  p(sum: number, count: number, own: number | null): number;
};

type Drawn = { readonly times: number; readonly degree: number; readonly z: Float64Array };

/** Places drawn, draw by draw; a draw that repeats a place holds good up to `upTo` of them. */
type Places = { readonly place: Int32Array; readonly upTo: Uint16Array };

/** Sums of one count: by draw, and in ascending order with the weights up to and from each. */
type Sums = {
  readonly sum: Float64Array;
  readonly weight: Float64Array;
  readonly sorted: Float64Array;
  readonly upTo: Float64Array;
  readonly from: Float64Array;
  weightOf(sum: number): number;
};

/**
 * Draws of up to `degree` areas without replacement, serving every area and every count.
 * Half are drawn as chance would; the others lean to high or low values (importance sampling), each
 * counted with the weight by which chance makes it rarer. So p has a tail far beyond 1/`draws`, and
 * with the observed sum counted as one more draw it is never too small on average (Harrison 2012,
 * Biometrika 99, 57–69). Without leaning draws it is the usual (r + 1)/(`draws` + 1). The same seed
 * gives the same draws.
 */
export function sumDraws(
  z: Float64Array,
  degree: number,
  { draws: times, seed }: Required<SumDrawOptions>,
): SumDraws {
  const tilts = tiltsOf(z);
  const plain = times - tilts.length * Math.floor(times / 2 / tilts.length);
  const drawn = { times, degree, z };
  const places = drawPlaces(drawn, plain, tilts, random(seed));
  const share = { plain: plain / times, tilt: (times - plain) / tilts.length / times };
  const drawnIn = drawsOfPlaces(drawn, places);
  const sums = new Map<number, Sums>();
  const sumsOf = (count: number) => {
    const known = sums.get(count) ?? sumUp(drawn, places, count, weigher(z, count, tilts, share));
    sums.set(count, known);
    return known;
  };
  return {
    p(sum, count, own) {
      const of = sumsOf(count);
      const mine = own === null ? [] : drawnIn[own]!.filter((at) => at % degree < count);
      return nearerSide(of, sum, mine, degree);
    },
  };
}

function drawPlaces(
  { times, degree, z }: Drawn,
  plain: number,
  tilts: readonly Tilt[],
  next: Random,
): Places {
  const place = new Int32Array(times * degree);
  const upTo = new Uint16Array(times).fill(degree);
  const deck = Int32Array.from(z, (_, i) => i);
  for (let r = 0; r < plain; r++) {
    for (let c = 0; c < degree; c++) {
      const at = c + Math.floor(next() * (deck.length - c));
      const drawn = deck[at]!;
      deck[at] = deck[c]!;
      deck[c] = drawn;
      place[r * degree + c] = drawn;
    }
  }
  const seenIn = new Int32Array(z.length).fill(-1);
  for (let r = plain; r < times; r++) {
    const tilt = tilts[(r - plain) % tilts.length]!;
    for (let c = 0; c < degree; c++) {
      const drawn = tilt.draw(next);
      if (seenIn[drawn] === r && upTo[r] === degree) upTo[r] = c;
      seenIn[drawn] = r;
      place[r * degree + c] = drawn;
    }
  }
  return { place, upTo };
}

/** For each area where it was drawn, as draw · degree + turn; only as far as its draw holds good. */
function drawsOfPlaces({ times, degree, z }: Drawn, { place, upTo }: Places): number[][] {
  const found: number[][] = Array.from(z, () => []);
  for (let r = 0; r < times; r++) {
    for (let c = 0; c < upTo[r]!; c++) found[place[r * degree + c]!]!.push(r * degree + c);
  }
  return found;
}

/**
 * How much rarer chance makes a sum than the draws do: the chance of drawing these areas plainly,
 * over their chance in the mixture of all draws (the balance heuristic of Veach and Guibas 1995).
 * It depends on the sum alone, since a tilted draw has the chance exp(θ·sum)/(n·mean)ᶜ.
 */
function weigher(
  z: Float64Array,
  count: number,
  tilts: readonly Tilt[],
  share: { plain: number; tilt: number },
): (sum: number) => number {
  let repeats = 0;
  for (let c = 1; c < count; c++) repeats += Math.log1p(-c / z.length);
  return (sum) => {
    let mixture = share.plain;
    for (const { theta, logMean } of tilts) {
      mixture += share.tilt * Math.exp(theta * sum - count * logMean + repeats);
    }
    return 1 / mixture;
  };
}

function sumUp(
  { times, degree, z }: Drawn,
  { place, upTo: good }: Places,
  count: number,
  weightOf: (sum: number) => number,
): Sums {
  const sum = new Float64Array(times);
  const weight = new Float64Array(times);
  for (let r = 0; r < times; r++) {
    let total = 0;
    for (let c = 0; c < count; c++) total += z[place[r * degree + c]!]!;
    sum[r] = total;
    weight[r] = good[r]! >= count ? weightOf(total) : 0;
  }
  const sorted = Float64Array.from(sum).sort();
  return { sum, weight, ...cumulated(sum, weight, sorted), weightOf };
}

/** Weights of all sums before each place of the ascending order, and of all from it on. */
function cumulated(sum: Float64Array, weight: Float64Array, sorted: Float64Array) {
  const at = new Float64Array(sorted.length);
  for (let r = 0; r < sum.length; r++) at[placeBelow(sorted, sum[r]!)]! += weight[r]!;
  const upTo = new Float64Array(sorted.length + 1);
  const from = new Float64Array(sorted.length + 1);
  for (let i = 0; i < at.length; i++) upTo[i + 1] = upTo[i]! + at[i]!;
  for (let i = at.length - 1; i >= 0; i--) from[i] = from[i + 1]! + at[i]!;
  return { sorted, upTo, from };
}

/** How many of ascending numbers are below one. */
function placeBelow(sorted: Float64Array, value: number): number {
  return bisect(sorted, (one) => one < value);
}

/** Twice the share of the draws on the nearer side of a sum, those with the area's own value left out. */
function nearerSide(of: Sums, sum: number, mine: readonly number[], degree: number): number {
  const slack = 1e-9 * (1 + Math.abs(sum));
  let above = of.from[placeBelow(of.sorted, sum - slack)]!;
  let below = of.upTo[placeBelow(of.sorted, sum + slack)]!;
  let total = of.from[0]!;
  for (const at of mine) {
    const r = Math.floor(at / degree);
    const weight = of.weight[r]!;
    total -= weight;
    if (of.sum[r]! >= sum - slack) above -= weight;
    if (of.sum[r]! <= sum + slack) below -= weight;
  }
  const own = of.weightOf(sum);
  const side = Math.max(0, Math.min(above, below));
  return Math.min(1, (2 * (side + own)) / (Math.max(0, total) + own));
}
