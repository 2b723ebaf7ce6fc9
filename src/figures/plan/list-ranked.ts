import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import { FEW_PEOPLE } from "../../domain/few-people";
import type { RegionScheme } from "../../domain/region";
import { groupOfRole, type RoleTable } from "../../domain/role-table";
import { areaFilter, type ListFilter } from "../list/ranked-areas";
import type { AreaUnits } from "../units/area-units";
import { rolesOfUnits } from "../units/roles-of-units";
import type { Ranked } from "./plan-choice";

/**
 * First rows of the ranked units that pass a filter, best score first, and how many of them stand on
 * fewer than 100 people (`people` runs along the units). An amphoe passes by its role, see
 * `rolesOfUnits`.
 */
export function listRanked(
  areas: AreaTable,
  areaUnits: AreaUnits,
  { order }: Ranked,
  roles: RoleTable,
  scheme: RegionScheme,
  filter: ListFilter,
  people: Float64Array | undefined,
): { rows: Int32Array; small: number } {
  const passesRegion = areaFilter(areas, roles, scheme, { ...filter, group: null });
  const role = rolesOfUnits(roles.role, areaUnits);
  const passesGroup = (unit: number) =>
    filter.group === null || groupOfRole(role[unit] ?? 0) === filter.group;
  const rows = new Int32Array(order.length);
  let count = 0;
  let small = 0;
  for (const unit of order) {
    const row = numberAt(areaUnits.firstRow, unit);
    if (!passesRegion(row) || !passesGroup(unit)) continue;
    rows[count++] = row;
    if (people && numberAt(people, unit) < FEW_PEOPLE) small++;
  }
  return { rows: rows.subarray(0, count), small };
}
