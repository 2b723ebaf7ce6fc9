import { groupBy } from "../../base/group-by";
import type { Candidates } from "./candidates";
import { cliqueCover } from "./cliques";
import type { Programme, ProgrammeRow } from "./solver";
import { tooNear } from "./too-near";

/** The rules as an integer programme over some candidates (`pool`, rows), one column for each. */
export type ChoiceProgramme = Programme & {
  readonly pool: readonly number[];
  /** Position of the row of each place and amphoe, and of the total; −1 without one. */
  readonly placeRow: ReadonlyMap<number, number>;
  readonly amphoeRow: ReadonlyMap<number, number>;
  readonly totalRow: number;
};

/**
 * Rows: the quota of every place (exactly, or at most where a total is given), the total, at most
 * one per amphoe, forced areas taken, and at most one of each group of areas that are too near each
 * other. Cliques come last, so that the rows before them are those of all candidates.
 */
export function choiceProgramme(candidates: Candidates, pool: readonly number[]): ChoiceProgramme {
  const { table, rules, score, forced } = candidates;
  const { count, total } = rules.quota;
  const rows: ProgrammeRow[] = [];
  const placeRow = new Map<number, number>();
  const amphoeRow = new Map<number, number>();
  const all = pool.map((_, k) => k);
  const byPlace = groupBy(all, (k) => table.place[pool[k]!]!);
  for (const place of candidates.places) {
    const members = byPlace.get(place) ?? [];
    placeRow.set(place, rows.length);
    rows.push({ members, least: total === null ? count : 0, most: count });
  }
  const totalRow = total === null ? -1 : rows.length;
  if (total !== null) rows.push({ members: all, least: total, most: total });
  if (rules.onePerAmphoe)
    for (const [amphoe, members] of groupBy(all, (k) => table.amphoe[pool[k]!]!)) {
      amphoeRow.set(amphoe, rows.length);
      rows.push({ members, least: 0, most: 1 });
    }
  for (const k of all) if (forced.has(pool[k]!)) rows.push({ members: [k], least: 1, most: 1 });
  for (const members of cliqueCover(tooNear(table, pool, rules.minDistanceKm)))
    rows.push({ members, least: 0, most: 1 });
  const weights = Float64Array.from(pool, (row) => score[row]!);
  return { weights, rows, pool, placeRow, amphoeRow, totalRow };
}
