import { classify, NO_CLASS, quantileBreaks } from "../../../analysis";
import { numberAt } from "../../../base/column";
import { fail, ok } from "../../../base/result";
import type { ClassItem } from "../../classes/classed";
import { pooled } from "../../classes/scale";
import { stateOf } from "../../classes/state-of-status";
import type { Lens, LensFigure, LensResult } from "../lens";
import { levelName, levelOf } from "./terciles";

const TERCILES = 3;

/** Two indicators at once: terciles of each, nine colours. Missing in either is no data. */
export const bivariate: Lens = {
  apply: async ({ figure, other }) => {
    if (!other) return fail({ kind: "url-value-ignored", field: "ind2", value: "" });
    const [x, y] = [tercilesOf(figure), tercilesOf(other)];
    return ok({
      ...squareOf(figure, other, x, y),
      ramp: { kind: "sequential" },
      values: null,
      decimals: figure.indicator.decimals,
      facts: {},
      square: { x, y },
      detail: detailOf(figure, other, x, y),
    });
  },
};

/** Upper bounds of the terciles over all years; fewer where ties leave fewer (a value in bulk). */
function tercilesOf({ series, yearValues }: LensFigure): number[] {
  const values = series ? pooled([series], false) : yearValues.value;
  return quantileBreaks(values, TERCILES).breaks;
}

function squareOf(figure: LensFigure, other: LensFigure, x: number[], y: number[]) {
  const column = classify(figure.yearValues.value, x);
  const row = classify(other.yearValues.value, y);
  const counts = new Uint32Array(x.length * y.length);
  const classOf = column.map((at, area) => {
    const up = row[area] ?? NO_CLASS;
    if (at === NO_CLASS) return stateOf(figure.yearValues, area);
    if (up === NO_CLASS) return stateOf(other.yearValues, area);
    const cell = up * x.length + at;
    counts[cell] = (counts[cell] ?? 0) + 1;
    return cell;
  });
  const items = Array.from(counts, (count, cell): ClassItem => {
    const [i, j] = [cell % x.length, Math.floor(cell / x.length)];
    return { key: `x${i}y${j}`, tone: `square-${levelOf(i, x)}-${levelOf(j, y)}`, count };
  });
  return { classOf, items };
}

function detailOf(
  figure: LensFigure,
  other: LensFigure,
  x: number[],
  y: number[],
): NonNullable<LensResult["detail"]> {
  const column = classify(figure.yearValues.value, x);
  const row = classify(other.yearValues.value, y);
  return (area) => {
    const [i = NO_CLASS, j = NO_CLASS] = [column[area], row[area]];
    if (i === NO_CLASS || j === NO_CLASS) return null;
    return {
      word: "detail",
      blanks: { value: numberAt(other.yearValues.value, area) },
      decimals: other.indicator.decimals,
      words: {
        x: `bivariate.${levelName(i, x)}`,
        y: `bivariate.${levelName(j, y)}`,
      },
    };
  };
}
