import { empiricalBayes, quantileBreaks, wilson } from "../../analysis";
import { ok } from "../../base/result";
import type { Drawing } from "../../domain/lens";
import { paletteColours, scaleColours } from "../../layers/palettes";
import { classByBreaks } from "./class-by-breaks";
import { basisOf, known } from "./figures";
import type { Lens, LensFigure, Painted } from "./lens";

const CLASSES = 5;

/** Rates drawn towards the country's rate, the more the fewer people stand behind them. */
export const smoothed: Lens = {
  id: "smoothed",
  pair: "none",
  paint: async ({ figure, choice }) => {
    const { slice } = figure;
    const { rate, mean } = empiricalBayes(slice.numerator, slice.denominator);
    const values = Float64Array.from(rate, (r) => 100 * r);
    const { breaks, colours } = classesOf(values, figure, choice.drawing);
    const basis = basisOf(values, slice);
    const n = known(values);
    return ok({
      lens: "smoothed",
      ...classByBreaks(values, slice, breaks, colours),
      values,
      decimals: figure.indicator.decimals,
      facts: { mean: 100 * mean, n, ...basis.facts },
      also: basis.also.filter((word) => word !== "fewPeople"),
      ...(n === 0 ? { says: "noCounts" } : {}),
      detail: detailOf(figure),
    });
  },
};

/** Classes of the published map by choice, so that the two can be compared; else quantiles. */
function classesOf(values: Float64Array, { scale }: LensFigure, drawing: Drawing | null) {
  const palette = drawing?.palette ?? "ylorbr";
  if (scale && drawing?.sameClasses) {
    return { breaks: scale.breaks, colours: scaleColours(palette, scale) };
  }
  const { breaks } = quantileBreaks(values, CLASSES);
  return { breaks, colours: paletteColours(palette, breaks.length) };
}

/** The interval of the published rate of one area. */
function detailOf({ slice, indicator }: LensFigure): NonNullable<Painted["detail"]> {
  return (row) => {
    const people = slice.denominator[row] ?? Number.NaN;
    const { lower, upper } = wilson([slice.numerator[row]], [people]);
    const [low = Number.NaN, high = Number.NaN] = [lower[0], upper[0]];
    if (Number.isNaN(low)) return null;
    const blanks = { low: 100 * low, high: 100 * high };
    return { word: "interval", blanks, whole: { people }, decimals: indicator.decimals };
  };
}
