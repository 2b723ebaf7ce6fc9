import { empiricalBayes, quantileBreaks, wilson } from "../../../analysis";
import { numberAt } from "../../../base/column";
import { ok } from "../../../base/result";
import type { Drawing } from "../../../domain/lens";
import type { YearValues } from "../../../domain/observation";
import { classByBreaks } from "../../classes/class-by-breaks";
import type { Scale } from "../../classes/scale";
import type { Lens, LensFigure, LensResult } from "../lens";
import { countedFigures, rateBaseOf, withFigure } from "../rate-figures";

const CLASSES = 5;

/** Rates drawn towards the country's rate, the more the fewer people stand behind them. */
export const smoothed: Lens = {
  apply: async ({ figure, choice }) => {
    const yearValues = countedFigures(figure.indicator, figure.yearValues);
    const { rate, mean } = empiricalBayes(yearValues.numerator, yearValues.denominator);
    const values = Float64Array.from(rate, (r) => 100 * r);
    const { breaks, centre } = classesOf(values, figure, choice.drawing);
    const base = rateBaseOf(values, yearValues);
    const n = withFigure(values);
    return ok({
      ...classByBreaks(values, yearValues, breaks),
      ramp: { kind: "palette", centre },
      values,
      decimals: figure.indicator.decimals,
      facts: { mean: 100 * mean, n, ...base.facts },
      also: base.also.filter((word) => word !== "fewPeople"),
      ...(n === 0 ? { says: "noCounts" } : {}),
      detail: detailOf(figure.indicator, yearValues),
    });
  },
};

/** Classes of the published map by choice, so that the two can be compared; else quantiles. */
function classesOf(
  values: Float64Array,
  { scale }: LensFigure,
  drawing: Drawing | null,
): Pick<Scale, "breaks" | "centre"> {
  if (scale && drawing?.sameClasses) return scale;
  return { breaks: quantileBreaks(values, CLASSES).breaks, centre: null };
}

/** The interval of the published rate of one area. */
function detailOf(
  indicator: LensFigure["indicator"],
  yearValues: YearValues,
): NonNullable<LensResult["detail"]> {
  return (row) => {
    const people = numberAt(yearValues.denominator, row);
    const { lower, upper } = wilson([yearValues.numerator[row]], [people]);
    const [low = Number.NaN, high = Number.NaN] = [lower[0], upper[0]];
    if (Number.isNaN(low)) return null;
    const blanks = { low: 100 * low, high: 100 * high };
    return { word: "interval", blanks, whole: { people }, decimals: indicator.decimals };
  };
}
