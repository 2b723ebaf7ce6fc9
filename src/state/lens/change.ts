import { ok } from "../../base/result";
import { AREA_CLASS } from "../../domain/area-class";
import { breakBetween } from "../../domain/period";
import { paintDifference } from "./change/paint-difference";
import type { Lens, LensFigure, Painted } from "./lens";

/** What two years of one series differ by; nothing at all across the start of a new series. */
export const change: Lens = {
  id: "change",
  pair: "year",
  paint: async ({ figure, other, choice }) => {
    if (!other || other.year === figure.year) {
      return ok(silent(figure, "oneYear", { year: figure.year }));
    }
    const [early, late] = other.year < figure.year ? [other, figure] : [figure, other];
    const first = breakBetween(figure.source.seriesBreaks, early.year, late.year);
    const years = { from: early.year, to: late.year };
    if (first !== null) return ok(silent(figure, "broken", { ...years, first }));
    return ok(paintDifference(early, late, choice));
  },
};

/** No area has a figure, and the legend says why. */
function silent(
  { indicator, slice }: LensFigure,
  says: string,
  years: Readonly<Record<string, number>>,
): Painted {
  const texts = Object.entries(years).map(([name, year]) => [name, String(year)] as const);
  return {
    lens: "change",
    classOf: new Uint8Array(slice.status.length).fill(AREA_CLASS.missing),
    items: [],
    values: null,
    decimals: indicator.decimals,
    facts: Object.fromEntries(texts),
    says,
  };
}
