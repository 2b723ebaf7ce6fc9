import { classify } from "../../analysis";
import { AREA_CLASS } from "../../domain/area-class";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import type { LegendItem } from "../../layers/layer-type";

const STATES: Readonly<Record<number, number>> = {
  [STATUS_CODE.suppressed]: AREA_CLASS.suppressed,
  [STATUS_CODE.not_applicable]: AREA_CLASS.notApplicable,
};

/** State of an area that a lens cannot judge: as published, else no data. */
export function stateOf(yearValues: YearValues, row: number): number {
  return STATES[yearValues.status[row] ?? STATUS_CODE.missing] ?? AREA_CLASS.missing;
}

/** How many areas are of one class or state. */
export function countOf(classOf: Uint8Array, k: number): number {
  return classOf.reduce((sum, one) => sum + (one === k ? 1 : 0), 0);
}

/**
 * Classes of a made figure by upper bounds (closed right), with the legend items and their counts.
 * Where the figure is NaN the area keeps its published state.
 */
export function classByBreaks(
  values: Float64Array,
  yearValues: YearValues,
  breaks: readonly number[],
  colours: readonly string[],
): { classOf: Uint8Array; items: LegendItem[] } {
  const classOf = new Uint8Array(values.length);
  const counts = breaks.map(() => 0);
  const found = classify(values, breaks);
  found.forEach((k, row) => {
    const known = k >= 0 && k < breaks.length;
    classOf[row] = known ? k : stateOf(yearValues, row);
    if (known) counts[k] = (counts[k] ?? 0) + 1;
  });
  const items = breaks.map((to, k) => ({
    key: `class-${k}`,
    colour: colours[k] ?? "",
    from: breaks[k - 1] ?? null,
    to,
    count: counts[k] ?? 0,
  }));
  return { classOf, items };
}
