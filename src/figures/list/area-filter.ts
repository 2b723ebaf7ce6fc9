import { numberAt } from "../../base/column";
import { STATUS_CODE, type YearValues } from "../../domain/observation";

/** A bound on the values of one indicator in one year. */
export type Condition = {
  readonly yearValues: YearValues;
  readonly comparison: "gte" | "lte";
  readonly bound: number;
};

/** Where every row of the area table went: passing + unjudged + failed + outside = all rows. */
export type FilteredAreas = {
  /** Rows that meet every condition, in the order of the area table. */
  readonly passing: Int32Array;
  /** Rows that fail no condition they have a value for, but lack a value for at least one. */
  readonly unjudged: Int32Array;
  /** Of the unjudged: with a suppressed value; else with one not applicable; else with none at all. */
  readonly suppressed: number;
  readonly notApplicable: number;
  readonly missing: number;
  /** Rows of the scope that fail a condition, and rows outside the scope. */
  readonly failed: number;
  readonly outside: number;
};

const FAILS = 100;

/**
 * Judges every row of the scope by all conditions. A missing value is never taken for zero: such a
 * row is `unjudged`, unless another condition already fails. Without conditions the scope passes.
 */
export function filterAreas(
  count: number,
  inScope: (row: number) => boolean,
  conditions: readonly Condition[],
): FilteredAreas {
  const passing = new Int32Array(count);
  const unjudged = new Int32Array(count);
  const tally = { passing: 0, unjudged: 0, failed: 0, outside: 0 };
  const lacking = new Uint32Array(4);
  for (let row = 0; row < count; row++) {
    const verdict = inScope(row) ? verdictOf(conditions, row) : null;
    if (verdict === null) tally.outside++;
    else if (verdict === FAILS) tally.failed++;
    else if (verdict === STATUS_CODE.value) passing[tally.passing++] = row;
    else {
      unjudged[tally.unjudged++] = row;
      lacking[verdict] = (lacking[verdict] ?? 0) + 1;
    }
  }
  return {
    passing: passing.slice(0, tally.passing),
    unjudged: unjudged.slice(0, tally.unjudged),
    suppressed: lacking[STATUS_CODE.suppressed] ?? 0,
    notApplicable: lacking[STATUS_CODE.not_applicable] ?? 0,
    missing: lacking[STATUS_CODE.missing] ?? 0,
    failed: tally.failed,
    outside: tally.outside,
  };
}

/** `STATUS_CODE.value` where all conditions hold, `FAILS`, or the status that forbids to judge. */
function verdictOf(conditions: readonly Condition[], row: number): number {
  let verdict: number = STATUS_CODE.value;
  for (const { yearValues, comparison, bound } of conditions) {
    const status = yearValues.status[row] ?? STATUS_CODE.missing;
    if (status !== STATUS_CODE.value) verdict = stronger(verdict, status);
    else if (!holds(numberAt(yearValues.value, row), comparison, bound)) return FAILS;
  }
  return verdict;
}

function holds(value: number, comparison: "gte" | "lte", bound: number): boolean {
  return comparison === "gte" ? value >= bound : value <= bound;
}

const STRENGTH = [
  STATUS_CODE.value,
  STATUS_CODE.missing,
  STATUS_CODE.not_applicable,
  STATUS_CODE.suppressed,
] as readonly number[];

function stronger(a: number, b: number): number {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/** 1 for the given rows, 0 for all others: what a map shows in full and what it dims. */
export function maskOf(count: number, rows: Int32Array): Uint8Array {
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
}
