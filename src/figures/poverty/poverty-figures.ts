import { alkireFoster, headcountBounds, maskRows } from "../../analysis";
import { numberAt } from "../../base/column";
import { DIMENSIONS } from "../../domain/indicator";
import type { PovertyRule } from "../../domain/poverty";
import type { JointSum, RateSum, Rates } from "./place-sums";

/** A figure that is known, or known to lie between two. */
export type Bounds = { readonly low: number; readonly high: number };

/**
 * Poverty of a place under a rule. Shares are 0 to 1, `null` = the data at hand do not tell.
 * `raw` and `censored` headcounts and `contribution` lie along `DIMENSIONS`; `depth[i]` is the number
 * of people deprived in exactly i + 1 dimensions, whatever the rule.
 */
export type PovertyFigures = {
  readonly H: Bounds | null;
  readonly A: number | null;
  readonly M0: number | null;
  readonly poor: number | null;
  readonly raw: readonly number[];
  readonly censored: readonly number[] | null;
  readonly contribution: readonly number[] | null;
  readonly depth: readonly number[] | null;
};

const D = DIMENSIONS.length;
const ROWS = maskRows(D);

/** The share of the total weight that a rule asks for, as `alkireFoster` wants it. */
export function shareOfCutoff({ cutoff }: PovertyRule): number {
  return cutoff / D;
}

/** What a place's data tell of its poverty. */
export function povertyFigures(sum: JointSum | RateSum, rule: PovertyRule): PovertyFigures {
  return sum.kind === "joint" ? fromCells(sum, rule) : fromRates(sum, rule);
}

function fromCells({ cells, people }: JointSum, rule: PovertyRule): PovertyFigures {
  const found = alkireFoster(ROWS, {
    ...(rule.weights ? { weights: rule.weights } : {}),
    cutoff: shareOfCutoff(rule),
    population: cells,
  });
  const { H, A, M0 } = found;
  return {
    H: { low: H, high: H },
    A: H > 0 ? A : null,
    M0,
    poor: Math.round(H * people),
    raw: found.rawHeadcount,
    censored: found.censoredHeadcount,
    contribution: M0 > 0 ? found.contribution : null,
    depth: depthOf(cells),
  };
}

/** People by the number of dimensions they are deprived in, from 1. */
function depthOf(cells: Float64Array): number[] {
  const depth = new Array<number>(D).fill(0);
  ROWS.forEach((row, mask) => {
    const many = row.reduce((a, b) => a + b, 0);
    if (many > 0) depth[many - 1]! += numberAt(cells, mask);
  });
  return depth;
}

/**
 * Rates of single dimensions tell no more than bounds of H, and that with equal weights only; with
 * the published rate of any dimension the union rule is known, and who is not poor by it is out. M0
 * by the union rule is exactly the mean of the rates: nobody's deprivation is censored there.
 */
function fromRates(sum: RateSum, { cutoff, weights }: PovertyRule): PovertyFigures {
  const { rates, any } = sum;
  const equal = weights === null;
  const union = equal && cutoff === 1;
  const M0 = rates.reduce((a, b) => a + b, 0) / rates.length;
  const isExact = union && !Number.isNaN(M0);
  const H = equal ? meanBounds(sum, cutoff) : null;
  return {
    H,
    A: isExact && any > 0 ? M0 / any : null,
    M0: isExact ? M0 : null,
    poor: null,
    raw: rates,
    censored: isExact ? rates : null,
    contribution: isExact && M0 > 0 ? rates.map((rate) => rate / D / M0) : null,
    depth: null,
  };
}

/** Bounds of a place: those of its tambons weighted by people, which are narrower than those of its mean rates. */
function meanBounds({ parts, people }: RateSum, cutoff: number): Bounds {
  const [first] = parts;
  if (first && parts.length === 1) return boundsOf(first, cutoff);
  const sum = { low: 0, high: 0 };
  for (const part of parts) {
    const { low, high } = boundsOf(part, cutoff);
    sum.low += part.people * low;
    sum.high += part.people * high;
  }
  return { low: sum.low / people, high: sum.high / people };
}

function boundsOf({ rates, any }: Rates, cutoff: number): Bounds {
  if (Number.isNaN(any)) return headcountBounds(rates, cutoff);
  if (cutoff === 1 || any === 0) return { low: any, high: any };
  const among = rates.map((rate) => Math.min(1, rate / any));
  const { low, high } = headcountBounds(among, cutoff);
  return { low: any * low, high: any * high };
}
