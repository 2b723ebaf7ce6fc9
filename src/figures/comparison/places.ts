import type { AreaTable } from "../../domain/area";
import { type Region, type RegionScheme, regionOfProvince } from "../../domain/region";

/** What a line of the board stands for: the whole country, a region, or what the scheme leaves out. */
export type LinePlace =
  | { readonly kind: "country" }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "outside" };

/** The place that a row of an answer speaks of; `region` is null but for a region. */
export type PlaceOfRow = {
  readonly place: LinePlace["kind"];
  readonly region: string | null;
};

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
 * The rows of an answer by place: the country first, then the regions in the scheme's order, those
 * without rows too, and last what the scheme leaves out, if anything.
 */
export function byPlace<Row extends PlaceOfRow>(
  rows: readonly Row[],
  scheme: RegionScheme,
): { place: LinePlace; rows: Row[] }[] {
  const of = (kind: LinePlace["kind"], region: string | null) =>
    rows.filter((row) => row.place === kind && row.region === region);
  const outside = of("outside", null);
  return [
    { place: { kind: "country" }, rows: of("country", null) },
    ...scheme.regions.map((region) => {
      return { place: { kind: "region", region } as const, rows: of("region", region.id) };
    }),
    ...(outside.length > 0 ? [{ place: { kind: "outside" } as const, rows: outside }] : []),
  ];
}
