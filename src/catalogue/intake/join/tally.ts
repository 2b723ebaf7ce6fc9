import type { JoinReport, UnplacedReason } from "../../../domain/dataset";
import type { FoundBy } from "./place-all";

type Counts = Omit<JoinReport, "file" | "indicator" | "yearBe">;

const FIELD = {
  code: "matchedByCode",
  history: "throughHistory",
  crosswalk: "throughCrosswalk",
  hand: "throughCrosswalk",
  name: "byName",
  village: "byVillage",
  point: "byPoint",
} as const satisfies Record<FoundBy, keyof Counts>;

/** Counts of one indicator and year while it is being joined. */
export type Tally = {
  areas: number;
  summed: number;
  placedPeople: number;
  unplacedPeople: number;
  readonly by: Record<(typeof FIELD)[FoundBy], number>;
  readonly reasons: Partial<Record<UnplacedReason, number>>;
  readonly report: () => Counts;
};

/** Nothing counted yet. */
export function emptyTally(): Tally {
  const by = {
    matchedByCode: 0,
    throughHistory: 0,
    throughCrosswalk: 0,
    byName: 0,
    byVillage: 0,
    byPoint: 0,
  };
  const counts = { areas: 0, summed: 0, placedPeople: 0, unplacedPeople: 0 };
  const tally: Tally = { ...counts, by, reasons: {}, report: () => reportOf(tally) };
  return tally;
}

/** Counts a row that lies on an area, its denominator even where it has no value. */
export function tallyPlaced(tally: Tally, by: FoundBy, denominator: number): void {
  tally.by[FIELD[by]]++;
  if (!Number.isNaN(denominator)) tally.placedPeople += denominator;
}

/** Counts a row that lies nowhere. */
export function tallyUnplaced(tally: Tally, reason: UnplacedReason, denominator: number): void {
  tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
  if (!Number.isNaN(denominator)) tally.unplacedPeople += denominator;
}

function reportOf({ by, reasons, areas, summed, placedPeople, unplacedPeople }: Tally): Counts {
  const placed = Object.values(by).reduce((sum, count) => sum + count, 0);
  const unplaced = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return {
    ...by,
    rows: placed + unplaced,
    unplaced,
    reasons,
    tambons: areas,
    summedTambons: summed,
    placedPeople,
    unplacedPeople,
  };
}
