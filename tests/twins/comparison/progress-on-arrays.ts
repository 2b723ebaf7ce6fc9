import type { AreaTable } from "../../../src/domain/area";
import { ROLES } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import { groupOfRole, ROLE_CODE, type RoleTable, roleOfCode } from "../../../src/domain/role-table";
import { type LinePlace, regionNumbers } from "../../../src/figures/comparison/places";
import type {
  PlaceProgress,
  Progress,
  WaveCount,
} from "../../../src/figures/progress/role-progress";

const BANGKOK = "10";

/** The reach of the programme counted on typed arrays. */
export function progressOnArrays(
  areas: AreaTable,
  scheme: RegionScheme,
  roles: RoleTable,
): Progress {
  const inBangkok = (row: number) => areas.provinceCode[row] === BANGKOK;
  const isReached = (row: number) => groupOfRole(roles.role[row] ?? 0) !== "other";
  const rows = Array.from({ length: areas.count }, (_, row) => row);
  const counted = rows.filter((row) => !inBangkok(row));
  const held = counted.filter(isReached);
  const numbers = regionNumbers(areas, scheme);
  const places: LinePlace[] = [
    ...scheme.regions.map((region) => ({ kind: "region", region }) as const),
    { kind: "outside" },
  ];
  const regions = places.map((place, number) => {
    const members = counted.filter((row) => numbers[row] === number);
    return { place, ...placeProgress(roles, members) };
  });
  return {
    country: placeProgress(roles, counted),
    amphoe: new Set(held.map((row) => areas.amphoeCode[row])).size,
    bangkok: rows.filter((row) => inBangkok(row) && isReached(row)).length,
    regions: regions.filter(({ place, tambons }) => place.kind === "region" || tambons > 0),
  };
}

function placeProgress(roles: RoleTable, members: readonly number[]): PlaceProgress {
  const counts = { pilot: 0, rollout: 0, candidate: 0 };
  for (const row of members) {
    const role = roleOfCode(roles.role[row] ?? 0);
    if (role) counts[role]++;
  }
  const reached = counts.pilot + counts.rollout;
  return { tambons: members.length, counts, reached, waves: countWaves(roles, members) };
}

function countWaves(roles: RoleTable, members: readonly number[]): WaveCount[] {
  const counts = new Map<number, number>();
  for (const row of members) {
    const role = roles.role[row] ?? 0;
    if (role === ROLE_CODE.none) continue;
    const key = role * 256 + (roles.wave[row] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      role: roleOfCode(key >> 8) ?? ROLES[0],
      wave: key & 255,
      count,
    }));
}
