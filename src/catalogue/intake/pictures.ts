import { groupBy } from "../../base/group-by";
import { addTo } from "../../base/tally";
import type { SeriesRow } from "../arrow/write-series";
import type { JoinedParts } from "./join-parts";
import type { FigurePicture, TotalRows } from "./vocabulary/draft";
import type { Recipe } from "./vocabulary/recipe";

const MOST_PICTURES = 12;
/** Totals that were rounded, or added up from rounded figures. */
const ROUNDING = 0.005;

/** Each indicator's figures of its latest year as they will be, the first of a dozen. */
export function picturesOf(joined: JoinedParts, recipe: Recipe): FigurePicture[] {
  const series = [...joined.series].filter(([, rows]) => rows.length > 0);
  const read = readSums(joined, recipe);
  return series.slice(0, MOST_PICTURES).map(([indicator, rows]) => {
    const yearBe = rows.reduce((latest, row) => Math.max(latest, row.yearBe), 0);
    const own = rows.filter((row) => row.yearBe === yearBe);
    const adds = recipe.indicators.find(({ id }) => id === indicator)?.aggregation === "sum";
    const sum = adds ? (read.get(keyOf(indicator, yearBe)) ?? 0) : null;
    return pictureOf(indicator, yearBe, own, sum, joined);
  });
}

function pictureOf(
  indicator: string,
  yearBe: number,
  rows: readonly SeriesRow[],
  read: number | null,
  joined: JoinedParts,
): FigurePicture {
  const told = rows.filter(({ status }) => status === "value");
  const figures = told.map(({ areaCode, value }) => [areaCode, value] as const);
  figures.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const values = figures.map(([, value]) => value);
  const sums = read === null ? null : { read, onMap: sumOf(values) };
  return {
    indicator,
    yearBe,
    figures,
    without: rows.length - told.length,
    sums,
    mean: values.length === 0 ? Number.NaN : sumOf(values) / values.length,
    median: medianOf(values),
    totals: sums ? totalsOf(joined, indicator, yearBe, sums.read) : null,
    lost: lostOf(joined, indicator, yearBe),
  };
}

/** Sums of all figures that were read, on the map or not, by indicator and year. */
function readSums({ parts }: JoinedParts, recipe: Recipe): ReadonlyMap<string, number> {
  const ownYear = recipe.yearBe ?? 0;
  const sums = new Map<string, number>();
  for (const { records } of parts) {
    for (const { indicator, yearBe, value, status } of records.figures) {
      if (status === "value") addTo(sums, keyOf(indicator, yearBe === 0 ? ownYear : yearBe), value);
    }
  }
  return sums;
}

function keyOf(indicator: string, yearBe: number): string {
  return `${indicator} ${yearBe}`;
}

/**
 * The file's total: a row that says what was read, else rows that add up to it (a total of each
 * province), else the largest.
 */
function totalsOf(
  { parts }: JoinedParts,
  indicator: string,
  yearBe: number,
  read: number,
): TotalRows | null {
  const rows = parts
    .flatMap(({ records }) => records.totals ?? [])
    .filter((one) => one.indicator === indicator && (one.yearBe === yearBe || one.yearBe === 0));
  const isRead = (value: number) =>
    Math.abs(value - read) <= ROUNDING * Math.max(1, Math.abs(read));
  const [first] = rows;
  if (!first) return null;
  const same = rows.find(({ value }) => isRead(value));
  if (same) return { row: same.row, value: same.value, agrees: true };
  const all = sumOf(rows.map(({ value }) => value));
  if (isRead(all)) return { row: first.row, value: all, agrees: true };
  const largest = rows.reduce((most, one) => (one.value > most.value ? one : most), first);
  return { row: largest.row, value: largest.value, agrees: false };
}

function lostOf(
  { unplaced }: JoinedParts,
  indicator: string,
  yearBe: number,
): FigurePicture["lost"] {
  const rows = unplaced.filter(
    (one) => one.indicator === indicator && (one.yearBe === yearBe || one.yearBe === 0),
  );
  return [...groupBy(rows, ({ reason }) => reason)].map(([reason, group]) => ({
    reason,
    rows: group.length,
    sum: sumOf(group.map(({ value }) => value).filter((value) => !Number.isNaN(value))),
  }));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Of values from the largest down. */
function medianOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const [low, high] = [values[Math.floor(middle)], values[Math.ceil(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
