import type { AreaTable } from "../../domain/area";
import type { RoleEdit } from "../../domain/role-edit";
import { type RoleTable, roleOfCode } from "../../domain/role-table";

/** A tambon in the programme with what is known of its start: `wave` and BE year `since`, 0 = unknown. */
export type DatedRole = {
  readonly row: number;
  readonly code: string;
  readonly role: "pilot" | "rollout";
  readonly wave: number;
  readonly since: number;
};

/** Pilot and rollout tambons among these, or of the whole table; those without such a role are left out. */
export function datedRoles(
  areas: AreaTable,
  table: RoleTable,
  codes: readonly string[] = areas.code,
): DatedRole[] {
  return codes.flatMap((code) => {
    const row = areas.indexOf.get(code) ?? -1;
    const role = roleOfCode(table.role[row] ?? 0);
    if (role === null || role === "candidate") return [];
    return [{ row, code, role, wave: table.wave[row] ?? 0, since: table.since[row] ?? 0 }];
  });
}

/**
 * Tambons whose start year a person may have to give: pilots, then rollout areas by wave, that have
 * none or that were marked by hand.
 */
export function rolesToDate(
  areas: AreaTable,
  table: RoleTable,
  edits: readonly RoleEdit[],
): DatedRole[] {
  const edited = new Set(edits.map(({ code }) => code));
  const order = ({ role, wave }: DatedRole) => (role === "pilot" ? 0 : 1000) + wave;
  return datedRoles(areas, table)
    .filter(({ code, since }) => since === 0 || edited.has(code))
    .sort((a, b) => order(a) - order(b) || a.row - b.row);
}
