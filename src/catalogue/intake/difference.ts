import type { SeriesRow } from "../arrow/write-series";
import type { FiguresByIndicator } from "./join/series-of-parts";
import type { Difference, DifferenceKind, DifferenceSample } from "./vocabulary/draft";

const MOST_SAMPLES = 200;

/**
 * A new version against the old one by area, indicator and year. A figure is the same when value
 * and status are; of each other kind the first 200 are told.
 */
export function differenceOf(before: FiguresByIndicator, after: FiguresByIndicator): Difference {
  const old = figures(before);
  const now = figures(after);
  const count = { same: 0, changed: 0, added: 0, removed: 0 };
  const samples: Record<DifferenceKind, DifferenceSample[]> = {
    removed: [],
    added: [],
    changed: [],
  };
  const tell = (kind: DifferenceKind, was: Figure | undefined, is: Figure | undefined) => {
    count[kind]++;
    const { indicator, row } = (is ?? was)!;
    const { areaCode: area, yearBe } = row;
    const sample = { area, indicator, yearBe, before: was?.row ?? null, after: is?.row ?? null };
    if (samples[kind].length < MOST_SAMPLES) samples[kind].push(sample);
  };
  for (const [key, is] of now) {
    const was = old.get(key);
    if (!was) tell("added", was, is);
    else if (isSame(was.row, is.row)) count.same++;
    else tell("changed", was, is);
  }
  for (const [key, was] of old) if (!now.has(key)) tell("removed", was, undefined);
  return { ...count, samples };
}

type Figure = { readonly indicator: string; readonly row: SeriesRow };

function figures(series: FiguresByIndicator): Map<string, Figure> {
  const all = new Map<string, Figure>();
  for (const [indicator, rows] of series) {
    for (const row of rows)
      all.set(`${indicator} ${row.yearBe} ${row.areaCode}`, { indicator, row });
  }
  return all;
}

function isSame(a: SeriesRow, b: SeriesRow): boolean {
  return a.status === b.status && (Object.is(a.value, b.value) || a.value === b.value);
}
