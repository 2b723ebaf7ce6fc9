import { addTo } from "../../base/tally";
import type { Candidates } from "./candidates";

/** How much room is left while areas are taken one by one, distances apart. */
type Room = {
  fits(row: number): boolean;
  add(row: number): void;
  remove(row: number): void;
};

/**
 * The best set under quota, total and one per amphoe, distances left out: forced areas first, then
 * each next best that still fits. Exact because the sets that keep these rules form a matroid:
 * "at most one of an amphoe", "at most `count` of a place", "at most `total`" are bounds on a
 * laminar family (amphoes lie in places, places in the country; {@link isNested} checks the first),
 * and in a matroid, also after contraction by forced areas, the greedy base is the heaviest base
 * (Edmonds 1971). Among equal sets it is the first in order of rank.
 */
export function greedy(candidates: Candidates): number[] {
  const room = makeRoom(candidates);
  const chosen = [...candidates.forced];
  for (const row of chosen) room.add(row);
  for (const row of candidates.order) {
    if (candidates.forced.has(row) || !room.fits(row)) continue;
    room.add(row);
    chosen.push(row);
  }
  return inOrder(candidates, chosen);
}

/**
 * Who comes in for each chosen area that is not forced: in a matroid the best base without i is the
 * base with i exchanged for the best other area that fits. No entry where none does.
 */
export function greedyRunnersUp(
  candidates: Candidates,
  chosen: readonly number[],
): Map<number, number> {
  const room = makeRoom(candidates);
  for (const row of chosen) room.add(row);
  const taken = new Set(chosen);
  const others = [...candidates.order].filter((row) => !taken.has(row));
  const found = new Map<number, number>();
  for (const row of chosen) {
    if (candidates.forced.has(row)) continue;
    room.remove(row);
    const next = others.find((other) => room.fits(other));
    if (next !== undefined) found.set(row, next);
    room.add(row);
  }
  return found;
}

/** Whether every amphoe's candidates lie in one place, so that {@link greedy} is exact. */
export function isNested({ table, order }: Candidates): boolean {
  const placeOf = new Map<number, number>();
  for (const row of order) {
    const place = table.place[row]!;
    const known = placeOf.get(table.amphoe[row]!);
    if (known !== undefined && known !== place) return false;
    placeOf.set(table.amphoe[row]!, place);
  }
  return true;
}

/** Chosen rows, best score first, then by code. */
export function inOrder({ order }: Candidates, chosen: readonly number[]): number[] {
  const taken = new Set(chosen);
  return [...order].filter((row) => taken.has(row));
}

function makeRoom({ table, rules }: Candidates): Room {
  const inPlace = new Map<number, number>();
  const inAmphoe = new Map<number, number>();
  let inAll = 0;
  const { count, total } = rules.quota;
  const change = (row: number, by: number) => {
    const [place, amphoe] = [table.place[row]!, table.amphoe[row]!];
    addTo(inPlace, place, by);
    addTo(inAmphoe, amphoe, by);
    inAll += by;
  };
  return {
    fits: (row) =>
      (total === null || inAll < total) &&
      (inPlace.get(table.place[row]!) ?? 0) < count &&
      !(rules.onePerAmphoe && (inAmphoe.get(table.amphoe[row]!) ?? 0) > 0),
    add: (row) => change(row, 1),
    remove: (row) => change(row, -1),
  };
}
