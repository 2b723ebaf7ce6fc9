import type { ValueRange } from "../../analysis";
import type { Threshold } from "../url/threshold";

/** Conditions of a link as one range per indicator; several on one side: the narrowest. */
export function rangesOf(thresholds: readonly Threshold[]): Map<string, ValueRange> {
  const ranges = new Map<string, ValueRange>();
  for (const { indicator, comparison, bound } of thresholds) {
    const { least, most } = ranges.get(indicator) ?? { least: null, most: null };
    ranges.set(
      indicator,
      comparison === "gte"
        ? { least: Math.max(bound, least ?? bound), most }
        : { least, most: Math.min(bound, most ?? bound) },
    );
  }
  return ranges;
}

/** The conditions with those on one indicator replaced by a range, in the place of its first one. */
export function withRange(
  thresholds: readonly Threshold[],
  indicator: string,
  { least, most }: ValueRange,
): Threshold[] {
  const own: Threshold[] = [];
  if (least !== null) own.push({ indicator, comparison: "gte", bound: least });
  if (most !== null) own.push({ indicator, comparison: "lte", bound: most });
  const at = thresholds.findIndex((one) => one.indicator === indicator);
  const others = thresholds.filter((one) => one.indicator !== indicator);
  return at < 0 ? [...others, ...own] : others.toSpliced(at, 0, ...own);
}
