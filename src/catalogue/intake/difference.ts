import type { SeriesRow } from "../arrow/write-series";
import type { Difference } from "./draft";

/** Figures by indicator. */
export type FiguresByIndicator = ReadonlyMap<string, readonly SeriesRow[]>;

const MOST_SAMPLES = 20;

/**
 * A new version against the old one by area, indicator and year. A figure is the same when value
 * and status are; the samples are of changed figures.
 */
export function differenceOf(before: FiguresByIndicator, after: FiguresByIndicator): Difference {
  const old = figures(before);
  const now = figures(after);
  const samples: Difference["samples"][number][] = [];
  const count = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const [key, { indicator, row }] of now) {
    const was = old.get(key)?.row;
    if (!was) count.added++;
    else if (was.status === row.status && sameNumber(was.value, row.value)) count.same++;
    else {
      count.changed++;
      const { areaCode: area, yearBe } = row;
      if (samples.length < MOST_SAMPLES) {
        samples.push({ area, indicator, yearBe, before: was.value, after: row.value });
      }
    }
  }
  for (const key of old.keys()) if (!now.has(key)) count.removed++;
  return { ...count, samples };
}

function figures(series: FiguresByIndicator): Map<string, { indicator: string; row: SeriesRow }> {
  const all = new Map<string, { indicator: string; row: SeriesRow }>();
  for (const [indicator, rows] of series) {
    for (const row of rows)
      all.set(`${indicator} ${row.yearBe} ${row.areaCode}`, { indicator, row });
  }
  return all;
}

function sameNumber(a: number, b: number): boolean {
  return Object.is(a, b) || a === b;
}
