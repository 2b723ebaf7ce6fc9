import { ok } from "../../../base/result";
import { STATUS_CODE } from "../../../domain/observation";
import { breakBetween } from "../../../domain/period";
import { stateOf } from "../../classes/state-of-status";
import { differenceResult, statesOf } from "../change/difference-result";
import type { Lens, LensFigure, LensResult } from "../lens";
import { armsOf } from "../rate-figures";

/** What two years of one series differ by; nothing at all across the start of a new series. */
export const change: Lens = {
  apply: async ({ figure, other, choice }) => {
    if (!other || other.year === figure.year) {
      return ok(silent(figure, figure, "oneYear", { year: figure.year }));
    }
    const [early, late] = other.year < figure.year ? [other, figure] : [figure, other];
    const first = breakBetween(figure.source.seriesBreaks, early.year, late.year);
    const years = { from: early.year, to: late.year };
    if (first !== null) return ok(silent(early, late, "broken", { ...years, first }));
    return ok(differenceResult(early, late, choice));
  },
};

/** Areas that have values, which this lens cannot hold against each other: by the words that say why. */
const UNCOMPARED = { oneYear: "alone", broken: "apart" } as const;

/** No area has a difference, and the legend says why; only areas without a value have no data. */
function silent(
  early: LensFigure,
  late: LensFigure,
  says: keyof typeof UNCOMPARED,
  years: Readonly<Record<string, number>>,
): LensResult {
  const texts = Object.entries(years).map(([name, year]) => [name, String(year)] as const);
  const states = statesOf(early.yearValues, late.yearValues);
  const classOf = Uint8Array.from(states.status, (state, row) =>
    state === STATUS_CODE.value ? 0 : stateOf(states, row),
  );
  const count = classOf.reduce((sum, one) => sum + Number(one === 0), 0);
  return {
    classOf,
    items: [{ key: UNCOMPARED[says], tone: "uncompared", count }],
    ramp: armsOf(late.indicator),
    values: null,
    decimals: late.indicator.decimals,
    facts: Object.fromEntries(texts),
    says,
  };
}
