import type { Preference } from "../../domain/scenario";
import { quantileSorted, sortedValues } from "../numbers/values";
import { type Normalisation, normaliseColumn } from "../scoring/criteria";
import type { CandidateTable } from "./candidate-table";
import { preferred, type Scale, scaleOf } from "./scale";

/** What a missing value does: the area has no score, or it takes the criterion's median or worst. */
export type Missing = "exclude" | "median" | "worst";

/** Comparable columns of all areas, and what is to be said of the criteria. Criteria by position. */
export type Normalised = {
  /** 1 … is better throughout; NaN where an area has no score (in all columns alike). */
  readonly columns: readonly Float64Array[];
  /** Highest and lowest of each column: the ideal and the worst point of TOPSIS. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Criteria whose candidates all have one value: they tell nobody apart. */
  readonly flat: readonly number[];
  /** Criteria without a single value, or that the normalisation cannot take: nobody has a score. */
  readonly unusable: readonly number[];
  /** Candidates without a value, per criterion. */
  readonly missing: readonly number[];
  /** How a value of each criterion became its entry; for values that are drawn anew. */
  readonly scales: readonly Scale[];
};

/**
 * Columns in which more is better, as `scoring/criteria.ts` makes them, over the areas that pass.
 * "ideal" is the distance to the ideal value, minimised. Missing values are settled first, by the
 * rule, never as 0. Made once per change of data; weights come later ({@link scoreAreas}).
 */
export function normaliseCriteria(
  table: CandidateTable,
  preferences: readonly Preference[],
  { normalisation, missing }: { normalisation: Normalisation; missing: Missing },
): Normalised {
  const passing = indexesWhere(table.passes.length, (i) => table.passes[i] === 1);
  const turned = preferences.map((preference, j) =>
    passing.map((i) => preferred(table.values[j]![i]!, preference)),
  );
  const gaps = turned.map((column) => column.filter(Number.isNaN).length);
  const filled = turned.map((column, j) => fill(column, preferences[j]!, missing));
  const complete = indexesWhere(passing.length, (k) =>
    filled.every((column) => !Number.isNaN(column[k])),
  );
  const rows = complete.map((k) => passing[k]!);
  const raw = filled.map((column) => complete.map((k) => column[k]!));
  const columns = raw.map((column, j) => {
    const direction = preferences[j]!.kind === "max" ? "max" : "min";
    return normaliseColumn(column, direction, normalisation);
  });
  const ends = columns.map(extremes);
  return {
    columns: columns.map((column) => spread(column, rows, table.passes.length)),
    high: Float64Array.from(ends, ([, high]) => high),
    low: Float64Array.from(ends, ([low]) => low),
    flat: indexesWhere(raw.length, (j) => isFlat(raw[j]!)),
    unusable: indexesWhere(columns.length, (j) => {
      const nothing = turned[j]!.length > 0 && gaps[j] === turned[j]!.length;
      return nothing || columns[j]!.some(Number.isNaN);
    }),
    missing: gaps,
    scales: raw.map((column, j) => scaleOf(column, preferences[j]!, normalisation)),
  };
}

function fill(column: number[], preference: Preference, missing: Missing): number[] {
  if (missing === "exclude" || !column.some(Number.isNaN)) return column;
  const sorted = sortedValues(column);
  const worst = preference.kind === "max" ? 0 : 1;
  const value = quantileSorted(sorted, missing === "median" ? 0.5 : worst);
  return column.map((x) => (Number.isNaN(x) ? value : x));
}

function extremes(column: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of column) {
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return [low, high];
}

function isFlat(column: readonly number[]): boolean {
  return column.length > 0 && column.every((x) => x === column[0]);
}

function spread(column: readonly number[], rows: readonly number[], count: number): Float64Array {
  const all = new Float64Array(count).fill(Number.NaN);
  rows.forEach((row, k) => {
    all[row] = column[k]!;
  });
  return all;
}

function indexesWhere(count: number, test: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (test(i)) found.push(i);
  return found;
}
