import type { CandidateTable } from "./candidate-table";
import type { ChoiceRules } from "./choice";

/** The candidates of one choice, best score first, equals by code. */
export type Candidates = {
  readonly table: CandidateTable;
  readonly rules: ChoiceRules;
  readonly score: Float64Array;
  /** Rows of the candidates in that order; forced ones among them. */
  readonly order: Int32Array;
  readonly forced: ReadonlySet<number>;
  /** All places of the quota, ascending, those without candidates included. */
  readonly places: readonly number[];
};

/** Candidates in order of score; see {@link isCandidate} for who is one. */
export function candidatesOf(
  table: CandidateTable,
  score: Float64Array,
  rules: ChoiceRules,
): Candidates {
  const rows = candidateRows(table, rules).filter((i) => !Number.isNaN(score[i]));
  const order = Int32Array.from(rows);
  const tie = codeOrder(table.codes);
  order.sort((a, b) => score[b]! - score[a]! || tie[a]! - tie[b]!);
  return { table, rules, score, order, forced: new Set(rules.forcedIn), places: placesOf(table) };
}

/** How many areas a full set has. */
export function fullSize({ rules, places }: Candidates): number {
  return rules.quota.total ?? rules.quota.count * places.length;
}

function placesOf({ place }: CandidateTable): number[] {
  const seen = new Set(place);
  seen.delete(-1);
  return [...seen].sort((a, b) => a - b);
}

/**
 * Rows that may be chosen whatever their score: all rules on single areas hold, it lies in a place
 * of the quota, is not taken out by hand, and has a point where a least distance is asked for
 * (without one nobody could say that the distance is kept).
 */
export function candidateRows(table: CandidateTable, rules: ChoiceRules): number[] {
  const out = new Set(rules.forcedOut);
  const rows: number[] = [];
  for (let i = 0; i < table.codes.length; i++)
    if (isCandidate(table, i, rules.minDistanceKm) && !out.has(i)) rows.push(i);
  return rows;
}

/** Whether the area may be chosen at all, choices by hand apart. */
export function isCandidate(table: CandidateTable, row: number, minDistanceKm: number): boolean {
  if (table.passes[row] !== 1 || (table.place[row] ?? -1) < 0) return false;
  return !(minDistanceKm > 0) || Number.isFinite(table.lon[row]! + table.lat[row]!);
}

/** Position of each row in order of code. */
export function codeOrder(codes: readonly string[]): Int32Array {
  const position = Int32Array.from(codes, (_, i) => i);
  if (codes.every((code, i) => i === 0 || codes[i - 1]! <= code)) return position;
  const rows = [...codes.keys()].sort((a, b) =>
    codes[a]! < codes[b]! ? -1 : codes[a]! > codes[b]! ? 1 : a - b,
  );
  rows.forEach((row, k) => {
    position[row] = k;
  });
  return position;
}

/** Sum of the scores of some rows. */
export function totalScore({ score }: Candidates, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + score[row]!, 0);
}

/** The same choice with one candidate less. */
export function without(candidates: Candidates, row: number): Candidates {
  return { ...candidates, order: candidates.order.filter((other) => other !== row) };
}
