import { groupBy } from "../../../base/group-by";
import { type CombineRule, combineFigures } from "../../../domain/combined-figure";
import type { Indicator } from "../../../domain/indicator";
import type { SeriesRow } from "../../arrow/write-series";

/** Figures by indicator. */
export type FiguresByIndicator = ReadonlyMap<string, readonly SeriesRow[]>;

/** The series of several tables as one: figures of one area and year become one by their indicator's rule. */
export function seriesOfParts(
  parts: readonly FiguresByIndicator[],
  indicators: readonly Indicator[],
): FiguresByIndicator {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Map<string, SeriesRow[]>();
  for (const part of parts) {
    for (const [indicator, rows] of part) {
      all.set(indicator, (all.get(indicator) ?? []).concat(rows));
    }
  }
  const merged = [...all].map(([id, rows]) => {
    const rule = indicators.find((one) => one.id === id);
    return [id, rule ? together(rows, rule) : rows] as const;
  });
  return new Map(merged);
}

/** Where a figure stands: its area and year. */
export function spotOf({ areaCode, yearBe }: SeriesRow): string {
  return `${areaCode} ${yearBe}`;
}

function together(rows: readonly SeriesRow[], rule: CombineRule): SeriesRow[] {
  const bySpot = groupBy(rows, spotOf);
  return [...bySpot.values()].map((there) => {
    const [first] = there as [SeriesRow, ...SeriesRow[]];
    if (there.length === 1) return first;
    const { value, numerator, denominator, status } = combineFigures(there, rule);
    const { areaCode, yearBe } = first;
    return { areaCode, yearBe, value, numerator, denominator, status };
  });
}
