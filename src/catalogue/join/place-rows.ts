import type { JoinReport, UnplacedReason } from "../../domain/dataset";
import type { SeriesRow } from "../arrow/write-series";
import type { UnplacedRow } from "../arrow/write-unplaced";
import { findPlace, type JoinBasis } from "./find-place";
import { numeratorOf, type RateOfPeople, sumRows } from "./sum-rows";

/** A row as its file has it; `row` counts from the header (1). */
export type SourceRow = RateOfPeople & {
  readonly row: number;
  readonly rawCode: string;
  readonly rawName: string;
};

/** The source that the rows come from. */
export type JoinSource = {
  readonly dataset: string;
  readonly file: string;
  readonly indicator: string;
  readonly yearBe: number;
};

/** Every row's fate: placed and summed by tambon, or unplaced with its reason. */
export type Placement = {
  readonly series: readonly SeriesRow[];
  readonly unplaced: readonly UnplacedRow[];
  readonly report: JoinReport;
  /** Rows whose rate × population is no whole number of people. */
  readonly fractional: number;
};

type Sorted = {
  readonly byTambon: Map<string, SourceRow[]>;
  readonly unplaced: { row: SourceRow; reason: UnplacedReason }[];
  matchedByCode: number;
  throughCrosswalk: number;
};

/**
 * Joins the rows of one file, indicator and year to the current tambons. No row is lost: rows =
 * matched by code + through the crosswalk + unplaced. No rows at all gives an empty placement.
 */
export function placeRows(
  rows: readonly SourceRow[],
  source: JoinSource,
  basis: JoinBasis,
): Placement {
  const sorted = sortRows(rows, basis);
  const { dataset, indicator, yearBe } = source;
  return {
    series: [...sorted.byTambon].map(([areaCode, on]) => ({ areaCode, yearBe, ...sumRows(on) })),
    unplaced: sorted.unplaced.map(({ row, reason }) => ({
      dataset,
      indicator,
      yearBe,
      row: row.row,
      reason,
      rawCode: row.rawCode,
      rawName: row.rawName,
      value: row.rate,
      numerator: numeratorOf(row),
      denominator: row.denominator,
    })),
    report: reportOf(rows.length, sorted, source),
    fractional: rows.filter((r) => isFraction(numeratorOf(r))).length,
  };
}

function sortRows(rows: readonly SourceRow[], basis: JoinBasis): Sorted {
  const sorted: Sorted = {
    byTambon: new Map(),
    unplaced: [],
    matchedByCode: 0,
    throughCrosswalk: 0,
  };
  for (const row of rows) {
    const place = findPlace(row.rawCode, basis);
    if (place.by === null) {
      sorted.unplaced.push({ row, reason: place.reason });
      continue;
    }
    if (place.by === "code") sorted.matchedByCode++;
    else sorted.throughCrosswalk++;
    const there = sorted.byTambon.get(place.code);
    if (there) there.push(row);
    else sorted.byTambon.set(place.code, [row]);
  }
  return sorted;
}

function reportOf(rows: number, sorted: Sorted, source: JoinSource): JoinReport {
  const { byTambon, unplaced, matchedByCode, throughCrosswalk } = sorted;
  const reasons: Partial<Record<UnplacedReason, number>> = {};
  for (const { reason } of unplaced) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const placed = [...byTambon.values()];
  return {
    file: source.file,
    indicator: source.indicator,
    yearBe: source.yearBe,
    rows,
    matchedByCode,
    throughCrosswalk,
    unplaced: unplaced.length,
    reasons,
    tambons: byTambon.size,
    summedTambons: placed.filter((on) => on.length > 1).length,
    placedPeople: people(placed.flat()),
    unplacedPeople: people(unplaced.map((u) => u.row)),
  };
}

function people(rows: readonly SourceRow[]): number {
  return rows.reduce((sum, r) => sum + (Number.isNaN(r.denominator) ? 0 : r.denominator), 0);
}

function isFraction(value: number): boolean {
  return !Number.isNaN(value) && !Number.isInteger(value);
}
