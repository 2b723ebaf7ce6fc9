import { empiricalBayes, quantileBreaks } from "../../analysis";
import { ok } from "../../base/result";
import { paletteColours } from "../../layers/palettes";
import { classByBreaks } from "./class-by-breaks";
import type { Lens } from "./lens";

const CLASSES = 5;

/** Rates drawn towards the country's rate, the more the fewer people stand behind them. */
export const smoothed: Lens = {
  id: "smoothed",
  pair: "none",
  paint: async ({ figure }) => {
    const { slice } = figure;
    const { rate, mean } = empiricalBayes(slice.numerator, slice.denominator);
    const values = Float64Array.from(rate, (r) => 100 * r);
    const { breaks } = quantileBreaks(values, CLASSES);
    return ok({
      lens: "smoothed",
      ...classByBreaks(values, slice, breaks, paletteColours("ylorbr", breaks.length)),
      values,
      decimals: figure.indicator.decimals,
      facts: { mean: 100 * mean, n: values.filter((v) => !Number.isNaN(v)).length },
    });
  },
};
