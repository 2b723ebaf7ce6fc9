import type { CandidateTable } from "./candidate-table";
import { kilometresBetween } from "./distance";

/** Kilometres of one degree of latitude on the sphere, rounded down. */
const KM_OF_DEGREE = 111.19;

/** Positions in `rows` of the areas nearer than `km` to each, without itself. */
export function tooNear(table: CandidateTable, rows: ArrayLike<number>, km: number): number[][] {
  const near: number[][] = Array.from({ length: rows.length }, () => []);
  if (!(km > 0)) return near;
  const { lat } = table;
  const byLat = Int32Array.from({ length: rows.length }, (_, k) => k);
  byLat.sort((a, b) => lat[rows[a]!]! - lat[rows[b]!]!);
  for (let a = 0; a < byLat.length; a++) {
    const first = rows[byLat[a]!]!;
    for (let b = a + 1; b < byLat.length; b++) {
      const second = rows[byLat[b]!]!;
      if ((lat[second]! - lat[first]!) * KM_OF_DEGREE > km) break;
      if (!isTooNear(table, first, second, km)) continue;
      near[byLat[a]!]!.push(byLat[b]!);
      near[byLat[b]!]!.push(byLat[a]!);
    }
  }
  return near;
}

/** Whether two areas are nearer to each other than `km`. */
export function isTooNear({ lon, lat }: CandidateTable, a: number, b: number, km: number): boolean {
  return kilometresBetween(lon[a]!, lat[a]!, lon[b]!, lat[b]!) < km;
}

/** Whether all of some areas keep the distance from each other. */
export function keepsDistance(table: CandidateTable, rows: readonly number[], km: number): boolean {
  if (!(km > 0)) return true;
  return rows.every((a, k) => rows.slice(k + 1).every((b) => !isTooNear(table, a, b, km)));
}
