import { numberAt } from "../../base/column";
import { type CombineRule, combineFigures } from "../../domain/combined-figure";
import type { AreaFigure } from "../../domain/observation";
import { quantileSorted } from "../numbers/values";

/**
 * One indicator over a set of areas. `areas` = `reported` + `missing` + `suppressed` +
 * `notApplicable`. `mean` is the figure of all the areas together by `combineFigures`, weighed by
 * what `weighedBy` says; of a `sum` it is the plain mean per reported area, and `total` the sum over
 * them. Median, quartiles (type 7), range and `deviation` (standard, n − 1) are over reported areas,
 * each counted once. What cannot be said is `null`: all of them without a reported area, `deviation`
 * with only one, `mean` without any weight and of an indicator without figures for larger areas,
 * `total` of what does not add up or has a suppressed part.
 */
export type Summary = {
  readonly areas: number;
  readonly reported: number;
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  readonly mean: number | null;
  readonly weighedBy: "denominator" | "registered" | null;
  readonly total: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly deviation: number | null;
};

/**
 * Statistics of the areas in `members` (row numbers). `figures` and `registered` (people or households,
 * for values without denominators) run along the area table.
 */
export function summarise(
  figures: readonly AreaFigure[],
  rule: CombineRule,
  registered: Float64Array,
  members: readonly number[],
): Summary {
  const parts = members.flatMap((row) => figures[row] ?? []);
  const reported = parts.filter(({ status }) => status === "value");
  const count = (status: AreaFigure["status"]) =>
    parts.filter((part) => part.status === status).length;
  const values = Float64Array.from(reported, ({ value }) => value);
  return {
    areas: members.length,
    reported: reported.length,
    missing: count("missing"),
    suppressed: count("suppressed"),
    notApplicable: count("not_applicable"),
    ...together(
      parts,
      values,
      rule,
      Float64Array.from(members, (row) => numberAt(registered, row)),
    ),
    ...distribution(values.sort()),
  };
}

function together(
  parts: readonly AreaFigure[],
  values: Float64Array,
  rule: CombineRule,
  registered: Float64Array,
): Pick<Summary, "mean" | "weighedBy" | "total"> {
  if (rule.aggregation === "none") return { mean: null, weighedBy: null, total: null };
  const { value, weighedBy } = combineFigures(parts, rule, registered);
  const whole = Number.isNaN(value) ? null : value;
  if (rule.aggregation !== "sum") return { mean: whole, weighedBy, total: null };
  const sum = values.reduce((total, one) => total + one, 0);
  return { mean: values.length > 0 ? sum / values.length : null, weighedBy, total: whole };
}

function distribution(sorted: Float64Array) {
  const at = (share: number) => (sorted.length > 0 ? quantileSorted(sorted, share) : null);
  return {
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
    min: at(0),
    max: at(1),
    deviation: sampleDeviation(sorted),
  };
}

function sampleDeviation(values: Float64Array): number | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
}
