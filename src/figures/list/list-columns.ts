import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import type { YearValues } from "../../domain/observation";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import type { RoleTable } from "../../domain/role-table";
import type { OrderKey } from "./area-order";

/** The order of a list before anyone chooses: the shown indicator, highest first. */
export const DEFAULT_SORT = "-value";

/** What list orders are made of. */
export type Listing = {
  readonly areas: AreaTable;
  readonly language: "th" | "en";
  readonly scheme: RegionScheme;
  readonly roles: RoleTable;
  readonly shown: YearValues;
  /** Figures of further indicators that are heads of their own, by indicator id. */
  readonly others: ReadonlyMap<string, YearValues>;
};

/**
 * Key of a column id, without the `-` of descending orders. Regions follow the order of their
 * scheme, roles the order pilot, rollout, candidate. An id that is no head gives `null`.
 */
export function orderKey(id: string, listing: Listing): OrderKey | null {
  const { areas, shown, roles, scheme } = listing;
  const values = (yearValues: YearValues): OrderKey => ({
    kind: "number",
    of: (row) => numberAt(yearValues.value, row),
  });
  const names = listing.language === "th" ? areas.nameTh : areas.nameEn;
  if (id === "name") return { kind: "text", of: (row) => names[row] ?? "" };
  if (id === "code") return { kind: "number", of: (row) => row };
  if (id === "value") return values(shown);
  if (id === "people") return { kind: "number", of: (row) => numberAt(shown.denominator, row) };
  if (id === "role") return { kind: "number", of: (row) => roles.role[row] || Number.NaN };
  if (id === "region") return { kind: "number", of: regionPlace(areas, scheme) };
  const other = listing.others.get(id);
  return other ? values(other) : null;
}

function regionPlace(areas: AreaTable, scheme: RegionScheme): (row: number) => number {
  const regions = regionOfProvince(scheme);
  const places = new Map(scheme.regions.map((region, place) => [region.id, place]));
  return (row) => places.get(regions.get(areas.provinceCode[row] ?? "") ?? "") ?? Number.NaN;
}

/** A sort text as its column and direction; one that names no head becomes {@link DEFAULT_SORT}. */
export function sortOf(
  text: string,
  listing: Listing,
): { id: string; descending: boolean; key: OrderKey } {
  const id = text.replace(/^-/, "");
  const key = orderKey(id, listing);
  if (key) return { id, descending: text.startsWith("-"), key };
  return { id: "value", descending: true, key: orderKey("value", listing)! };
}
