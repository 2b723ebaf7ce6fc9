import { compareGroups, type GroupComparison } from "../../analysis";
import type { AreaTable } from "../../domain/area";
import type { YearValues } from "../../domain/observation";
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

/**
 * Pilot, rollout and other tambons of one indicator and year: the country first, then the regions,
 * and last what the scheme leaves out, if anything, so that the lines add up to the country. `group`
 * says who is compared, see `groupsInYear` and `groupsBetween`.
 */
export function comparedLines(
  areas: AreaTable,
  scheme: RegionScheme,
  group: Uint8Array,
  yearValues: YearValues,
): ComparedLine[] {
  const region = regionNumbers(areas, scheme);
  const { regions, country } = compareGroups({
    yearValues,
    population: areas.population,
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
