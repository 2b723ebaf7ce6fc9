import type { Ranked } from "./plan-choice";

/** Rank of a unit by score, 1 = best; `null` for a unit without a score, or that there is not. */
export function rankOfUnit({ rank }: Pick<Ranked, "rank">, unit: number): number | null {
  const place = rank[unit];
  return place === undefined || place === 0 ? null : place;
}
