import { falseDiscoveryRate, twoProportions } from "../../../analysis";
import { numberAt } from "../../../base/column";
import type { YearValues } from "../../../domain/observation";

/** What became of an area between two years. */
export type Verdict = "down" | "downMaybe" | "same" | "upMaybe" | "up" | "unknown";

/** Two years of an indicator held against each other, area by area; NaN where one of them has no value. */
export type Difference = {
  /** Later minus earlier, in the unit of the indicator. */
  readonly absolute: Float64Array;
  /** In percent of the earlier value; NaN too where that is 0 and the later is not. */
  readonly relative: Float64Array;
  /** p of the pooled two-proportion test; NaN where a year has no counts. */
  readonly p: Float64Array;
  /** p at or below which a difference is more than chance. */
  readonly threshold: number;
};

const ALPHA = 0.05;

/** Differences of two years; `fdr` holds p against the false discovery rate of all areas together. */
export function differenceOf(early: YearValues, late: YearValues, fdr: boolean): Difference {
  const absolute = late.value.map((value, row) => value - numberAt(early.value, row));
  const relative = absolute.map((d, row) => {
    return d === 0 ? 0 : zeroless((100 * d) / numberAt(early.value, row));
  });
  const p = absolute.map((d, row) => {
    if (Number.isNaN(d)) return Number.NaN;
    return twoProportions(shareOf(early, row), shareOf(late, row)).p;
  });
  return { absolute, relative, p, threshold: fdr ? falseDiscoveryRate(p, ALPHA) : ALPHA };
}

/** What the test says of one area; `null` where a year has no value. */
export function verdictOf({ absolute, p, threshold }: Difference, row: number): Verdict | null {
  const d = numberAt(absolute, row);
  const chance = numberAt(p, row);
  if (Number.isNaN(d)) return null;
  if (Number.isNaN(chance)) return "unknown";
  if (d === 0) return "same";
  if (chance <= threshold) return d < 0 ? "down" : "up";
  return d < 0 ? "downMaybe" : "upMaybe";
}

function shareOf({ numerator, denominator }: YearValues, row: number) {
  return { events: numberAt(numerator, row), people: numberAt(denominator, row) };
}

function zeroless(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
