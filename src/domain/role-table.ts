import type { AreaTable } from "./area";
import { levelOfCode } from "./area-code";
import { type AreaRole, type Group, ROLES, type Role } from "./programme";
import type { RoleEdit } from "./role-edit";

/** Number of each role in {@link RoleTable}; 0 is no role. */
export const ROLE_CODE = { none: 0, pilot: 1, rollout: 2, candidate: 3 } as const;

/** The role of every tambon, aligned with the rows of `AreaTable`. */
export type RoleTable = {
  /** {@link ROLE_CODE}. */
  readonly role: Uint8Array;
  /** Wave from 1; 0 where unknown or without a role. */
  readonly wave: Uint8Array;
  /** BE year of the start; 0 where unknown or without a role. */
  readonly since: Uint16Array;
};

/**
 * Roles on record with a person's edits over them. A role of an amphoe or province holds for all
 * its tambons unless a tambon has its own. An edit to the role that is on record takes from there the
 * wave and start year that it does not say; one to another role or wave starts in an unknown year
 * unless it says one. Later edits of a code win. Codes that are no current tambons are passed over.
 */
export function roleTable(
  areas: AreaTable,
  onRecord: readonly AreaRole[],
  edits: readonly RoleEdit[],
): RoleTable {
  const table = {
    role: new Uint8Array(areas.count),
    wave: new Uint8Array(areas.count),
    since: new Uint16Array(areas.count),
  };
  const wideFirst = [...onRecord].sort((a, b) => a.areaCode.length - b.areaCode.length);
  for (const { areaCode, role, wave, since } of wideFirst) {
    for (const row of rowsOf(areas, areaCode)) set(table, row, ROLE_CODE[role], wave, since);
  }
  const latest = new Map(edits.map((edit) => [edit.code, edit]));
  for (const { code, role, wave = 0, since = 0 } of latest.values()) {
    const row = areas.indexOf.get(code);
    if (row === undefined) continue;
    const same = table.role[row] === ROLE_CODE[role] && (wave === 0 || table.wave[row] === wave);
    if (!same) set(table, row, ROLE_CODE[role], wave, since);
    else if (since > 0) table.since[row] = since;
  }
  return table;
}

function set(table: RoleTable, row: number, role: number, wave: number, since: number): void {
  table.role[row] = role;
  table.wave[row] = wave;
  table.since[row] = since;
}

function rowsOf(areas: AreaTable, code: string): number[] {
  if (levelOfCode(code) === "tambon") {
    const row = areas.indexOf.get(code);
    return row === undefined ? [] : [row];
  }
  return [...areas.indexOf].filter(([c]) => c.startsWith(code)).map(([, row]) => row);
}

/** The role of a number of {@link RoleTable}; `null` for none. */
export function roleOfCode(code: number): Role | null {
  return ROLES[code - 1] ?? null;
}

/** Comparison group of a role number: candidates and areas without a role are `other`. */
export function groupOfRole(code: number): Group {
  if (code === ROLE_CODE.pilot) return "pilot";
  return code === ROLE_CODE.rollout ? "rollout" : "other";
}
