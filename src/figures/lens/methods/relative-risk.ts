import { excessRisk } from "../../../analysis";
import { numberAt } from "../../../base/column";
import { ok } from "../../../base/result";
import type { YearValues } from "../../../domain/observation";
import { regionOfProvince } from "../../../domain/region";
import { resolveScheme } from "../../app-data";
import { classByBreaks } from "../../classes/class-by-breaks";
import type { Lens, LensInput, LensResult } from "../lens";
import { armsOf, countedFigures, groupsOf, rateBaseOf, withFigure } from "../rate-figures";

/** Times the expected number: half and a quarter of it, twice and four times. */
const BOUNDS = [0.25, 0.5, 1, 2, 4, Number.POSITIVE_INFINITY];

/** Events against those expected at the rate of the country or of the area's region. */
export const relativeRisk: Lens = {
  apply: async (input) => {
    const { figure } = input;
    const yearValues = countedFigures(figure.indicator, figure.yearValues);
    const groups = groupsFor(input);
    const { ratio, rate } = excessRisk(yearValues.numerator, yearValues.denominator, groups);
    const base = rateBaseOf(ratio, yearValues);
    const n = withFigure(ratio);
    return ok({
      ...classByBreaks(ratio, yearValues, BOUNDS),
      ramp: armsOf(figure.indicator),
      values: ratio,
      decimals: 2,
      facts: { rate: 100 * rate, n, ...base.facts },
      also: base.also,
      ...(n === 0 ? { says: "noCounts" } : groups ? { says: "factsRegion" } : {}),
      detail: detailOf(yearValues, ratio),
    });
  },
};

function groupsFor({ app, choice }: LensInput): Int16Array | null {
  if (choice.drawing?.expectation !== "region") return null;
  const scheme = resolveScheme(app, choice.drawing.scheme);
  if (!scheme) return null;
  const regions = regionOfProvince(scheme);
  return groupsOf(app.areas, (province) => regions.get(province));
}

/** Events found and expected, with the people they rest on. */
function detailOf(yearValues: YearValues, ratio: Float64Array): NonNullable<LensResult["detail"]> {
  return (row) => {
    const times = numberAt(ratio, row);
    const observed = numberAt(yearValues.numerator, row);
    if (Number.isNaN(times)) return null;
    const whole = { observed, people: numberAt(yearValues.denominator, row) };
    if (times === 0) return { word: "none", blanks: { expected: 0 }, whole, decimals: 1 };
    return { word: "observed", blanks: { expected: observed / times }, whole, decimals: 1 };
  };
}
