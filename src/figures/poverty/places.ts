import { textAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { type RegionScheme, regionOfProvince } from "../../domain/region";

/** Floors from a tambon up. */
export const PLACE_KINDS = ["tambon", "amphoe", "province", "region", "country"] as const;

/** One of {@link PLACE_KINDS}, or what a region scheme leaves out. */
export type PlaceKind = (typeof PLACE_KINDS)[number] | "outside";

/** A place as the rows of its tambons in the area table. `id` is its code or region id. */
export type Place = {
  readonly kind: PlaceKind;
  readonly id: string;
  readonly rows: readonly number[];
};

/** A tambon with everything it lies in, smallest first; no region outside the scheme. */
export function placesOfTambon(areas: AreaTable, scheme: RegionScheme, row: number): Place[] {
  const amphoe = textAt(areas.amphoeCode, row);
  const province = textAt(areas.provinceCode, row);
  const regions = regionOfProvince(scheme);
  const region = regions.get(province);
  const inRegion = region ? provinceTest(areas, (p) => regions.get(p) === region) : null;
  return [
    { kind: "tambon", id: textAt(areas.code, row), rows: [row] },
    { kind: "amphoe", id: amphoe, rows: rowsWhere(areas, (i) => areas.amphoeCode[i] === amphoe) },
    {
      kind: "province",
      id: province,
      rows: rowsWhere(
        areas,
        provinceTest(areas, (p) => p === province),
      ),
    },
    ...(region && inRegion
      ? [{ kind: "region", id: region, rows: rowsWhere(areas, inRegion) } as const]
      : []),
    country(areas),
  ];
}

/** The country, the regions of a scheme, and what it leaves out, if anything. */
export function placesOfScheme(areas: AreaTable, scheme: RegionScheme): Place[] {
  const regions = regionOfProvince(scheme);
  const outside = rowsWhere(
    areas,
    provinceTest(areas, (p) => !regions.has(p)),
  );
  return [
    country(areas),
    ...scheme.regions.map(({ id }): Place => {
      const rows = rowsWhere(
        areas,
        provinceTest(areas, (p) => regions.get(p) === id),
      );
      return { kind: "region", id, rows };
    }),
    ...(outside.length > 0 ? [{ kind: "outside", id: "", rows: outside } as const] : []),
  ];
}

/** The whole country. */
export function country(areas: AreaTable): Place {
  return { kind: "country", id: "", rows: rowsWhere(areas, () => true) };
}

function provinceTest(areas: AreaTable, test: (province: string) => boolean) {
  return (row: number) => test(textAt(areas.provinceCode, row));
}

function rowsWhere(areas: AreaTable, test: (row: number) => boolean): number[] {
  return areas.code.flatMap((_, row) => (test(row) ? [row] : []));
}
