import { compareGroups, type GroupComparison } from "../../analysis";
import type { AreaTable } from "../../domain/area";
import type { CombineRule } from "../../domain/combined-figure";
import type { Indicator } from "../../domain/indicator";
import type { Series, YearValues } from "../../domain/observation";
import { type Region, type RegionScheme, regionOfProvince } from "../../domain/region";

/** What a line of the board stands for: the whole country, a region, or what the scheme leaves out. */
export type LinePlace =
  | { readonly kind: "country" }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "outside" };

/** A line of the board in one year. */
export type ComparedLine = { readonly place: LinePlace; readonly comparison: GroupComparison };

/**
 * Region number of every tambon in the order of the scheme's regions. Tambons of provinces that
 * the scheme leaves out get the number after the last region.
 */
export function regionNumbers(areas: AreaTable, scheme: RegionScheme): Int16Array {
  const regions = regionOfProvince(scheme);
  const numbers = new Map(scheme.regions.map((region, number) => [region.id, number]));
  return Int16Array.from(areas.provinceCode, (province) => {
    return numbers.get(regions.get(province) ?? "") ?? scheme.regions.length;
  });
}

/** What is compared: an indicator, and the level that its source speaks of. */
export type ComparedIndicator = {
  readonly indicator: Pick<Indicator, "aggregation" | "unit" | "weight">;
  readonly series: Pick<Series, "level">;
};

/**
 * How the figures of tambons become that of a group. Counts of larger areas, which each of their
 * tambons repeats, have none: a group of tambons has no part in them that anybody knows.
 */
export function groupRule({ indicator, series }: ComparedIndicator): CombineRule {
  const { aggregation, unit } = indicator;
  const isRepeated = aggregation === "sum" && series.level !== "tambon";
  return { unit, aggregation: isRepeated ? "none" : aggregation };
}

/** What the figure of a group is, for the words beside it. */
export type GroupFigure = "by-denominator" | Indicator["weight"] | "per-area" | "none";

/** What the figures of all groups of a board are: weighed by registered numbers as soon as one is. */
export function groupFigureOf(of: ComparedIndicator, lines: readonly ComparedLine[]): GroupFigure {
  const { aggregation } = groupRule(of);
  if (aggregation === "none") return "none";
  if (aggregation === "sum") return "per-area";
  const all = lines.flatMap(({ comparison }) => [
    comparison.all,
    ...Object.values(comparison.groups),
  ]);
  const isRegistered = all.some(({ weighedBy }) => weighedBy === "registered");
  return isRegistered ? of.indicator.weight : "by-denominator";
}

/**
 * Pilot, rollout and other tambons of one indicator and year: the country first, then the regions,
 * and last what the scheme leaves out, if anything, so that the lines add up to the country. `group`
 * says who is compared, see `groupsInYear` and `groupsBetween`.
 */
export function comparedLines(
  areas: AreaTable,
  scheme: RegionScheme,
  group: Uint8Array,
  of: ComparedIndicator,
  yearValues: YearValues,
): ComparedLine[] {
  const region = regionNumbers(areas, scheme);
  const { regions, country } = compareGroups({
    yearValues,
    rule: groupRule(of),
    registered: areas[of.indicator.weight],
    group,
    region,
    regionCount: scheme.regions.length + 1,
  });
  const places: LinePlace[] = [
    ...scheme.regions.map((r) => ({ kind: "region", region: r }) as const),
    { kind: "outside" },
  ];
  const lines = regions.flatMap((comparison, i): ComparedLine[] => {
    const place = places[i];
    return place && (place.kind === "region" || comparison.all.areas > 0)
      ? [{ place, comparison }]
      : [];
  });
  return [{ place: { kind: "country" }, comparison: country }, ...lines];
}
