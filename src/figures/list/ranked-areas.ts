import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import { GROUPS, type Group } from "../../domain/programme";
import { type RegionScheme, regionOfProvince } from "../../domain/region";
import { groupOfRole, type RoleTable } from "../../domain/role-table";

/** Which tambons a list speaks of; `null` is no condition. */
export type ListFilter = { readonly region: string | null; readonly group: Group | null };

/** Rows with a value, highest first. */
export type RankedAreas = {
  readonly rows: readonly number[];
  /** Rank of each entry of `rows`; equal values share the better place. */
  readonly ranks: readonly number[];
};

/** Tambons of a region and group by their value, highest first; ties by code. Those without one are left out. */
export function rankAreas(
  areas: AreaTable,
  yearValues: YearValues,
  roles: RoleTable,
  scheme: RegionScheme,
  filter: ListFilter,
): RankedAreas {
  const passes = areaFilter(areas, roles, scheme, filter);
  const rows: number[] = [];
  for (let row = 0; row < areas.count; row++) {
    if (passes(row) && yearValues.status[row] === STATUS_CODE.value) rows.push(row);
  }
  rows.sort((a, b) => numberAt(yearValues.value, b) - numberAt(yearValues.value, a) || a - b);
  return { rows, ranks: sharedRanks(rows, yearValues.value) };
}

/** Whether a row of the area table meets a filter. */
export function areaFilter(
  areas: AreaTable,
  roles: RoleTable,
  scheme: RegionScheme,
  filter: ListFilter,
): (row: number) => boolean {
  const region = regionOfProvince(scheme);
  const isInScheme = filter.region !== null && scheme.regions.some((r) => r.id === filter.region);
  return (row) => {
    if (isInScheme && region.get(areas.provinceCode[row] ?? "") !== filter.region) return false;
    if (filter.group === null) return true;
    return GROUPS.includes(filter.group) && groupOfRole(roles.role[row] ?? 0) === filter.group;
  };
}

function sharedRanks(rows: readonly number[], values: Float64Array): number[] {
  const ranks: number[] = [];
  rows.forEach((row, i) => {
    const tied = i > 0 && values[numberAt(rows, i - 1)] === values[row];
    ranks.push(tied ? (ranks[i - 1] ?? i + 1) : i + 1);
  });
  return ranks;
}
