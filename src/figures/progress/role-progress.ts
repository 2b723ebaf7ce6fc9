import { addTo } from "../../base/tally";
import type { AreaTable } from "../../domain/area";
import { ROLES, type Role } from "../../domain/programme";
import type { RegionScheme } from "../../domain/region";
import { groupOfRole, ROLE_CODE, type RoleTable, roleOfCode } from "../../domain/role-table";
import { type LinePlace, regionNumbers } from "../comparison/compared-lines";

/** Amphoe and tambons outside Bangkok that the programme is measured against (DOPA). */
export const AMPHOE_TARGET = 878;
export const TAMBON_TARGET = 7255;

const BANGKOK = "10";

/** How many tambons have each role; `none` is the rest. */
export type RoleCounts = Readonly<Record<Role | "none", number>>;

/** Roles of one region: all its tambons, and those of each role by wave (0: wave unknown). */
export type RegionProgress = {
  readonly place: LinePlace;
  readonly tambons: number;
  readonly counts: RoleCounts;
  readonly waves: readonly WaveCount[];
};

/** Tambons of one role in one wave. */
export type WaveCount = { readonly role: Role; readonly wave: number; readonly count: number };

/** Reach of the programme. Bangkok is in none of these numbers but `bangkok`. */
export type Progress = {
  /**
   * Tambons and amphoe that the programme has reached: pilot or rollout, a candidate is not; an
   * amphoe when one of its tambons is.
   */
  readonly tambons: number;
  readonly amphoe: number;
  /** Tambons in the list of codes, which may differ from the target by the age of the list. */
  readonly listed: number;
  readonly counts: RoleCounts;
  /** Khwaeng of Bangkok that are reached, left out of every other figure. */
  readonly bangkok: number;
  readonly regions: readonly RegionProgress[];
};

/** Tambons of some counts that the programme has reached: pilot and rollout. */
export function reached({ pilot, rollout }: RoleCounts): number {
  return pilot + rollout;
}

/** Counts roles by region and wave. Without any role everything is 0 and `waves` are empty. */
export function progressOf(areas: AreaTable, scheme: RegionScheme, roles: RoleTable): Progress {
  const inBangkok = (row: number) => areas.provinceCode[row] === BANGKOK;
  const isReached = (row: number) => groupOfRole(roles.role[row] ?? 0) !== "other";
  const rows = Array.from({ length: areas.count }, (_, row) => row);
  const counted = rows.filter((row) => !inBangkok(row));
  const held = counted.filter(isReached);
  return {
    tambons: held.length,
    amphoe: new Set(held.map((row) => areas.amphoeCode[row])).size,
    listed: counted.length,
    counts: countRoles(roles, counted),
    bangkok: rows.filter((row) => inBangkok(row) && isReached(row)).length,
    regions: regionsOf(areas, scheme, roles, counted),
  };
}

function regionsOf(
  areas: AreaTable,
  scheme: RegionScheme,
  roles: RoleTable,
  counted: readonly number[],
): RegionProgress[] {
  const numbers = regionNumbers(areas, scheme);
  const places: LinePlace[] = [
    ...scheme.regions.map((region) => ({ kind: "region", region }) as const),
    { kind: "outside" },
  ];
  const all = places.map((place, number) => {
    const members = counted.filter((row) => numbers[row] === number);
    const counts = countRoles(roles, members);
    return { place, tambons: members.length, counts, waves: countWaves(roles, members) };
  });
  return all.filter((line) => line.place.kind === "region" || line.tambons > 0);
}

function countRoles(roles: RoleTable, members: readonly number[]): RoleCounts {
  const counts = { pilot: 0, rollout: 0, candidate: 0, none: 0 };
  for (const row of members) counts[roleOfCode(roles.role[row] ?? 0) ?? "none"]++;
  return counts;
}

function countWaves(roles: RoleTable, members: readonly number[]): WaveCount[] {
  const counts = new Map<number, number>();
  for (const row of members) {
    const role = roles.role[row] ?? 0;
    if (role === ROLE_CODE.none) continue;
    const key = role * 256 + (roles.wave[row] ?? 0);
    addTo(counts, key);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      role: roleOfCode(key >> 8) ?? ROLES[0],
      wave: key & 255,
      count,
    }));
}

/** Every role and wave that occurs in any region: pilots first, known waves in order, unknown (0) first. */
export function wavesIn(regions: readonly RegionProgress[]): Omit<WaveCount, "count">[] {
  const keys = new Map<string, Omit<WaveCount, "count">>();
  for (const { role, wave } of regions.flatMap((line) => line.waves)) {
    keys.set(`${role}${wave}`, { role, wave });
  }
  const place = (role: Role) => ROLES.indexOf(role);
  return [...keys.values()].sort((a, b) => place(a.role) - place(b.role) || a.wave - b.wave);
}
