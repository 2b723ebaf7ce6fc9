import { numberAt } from "../../base/column";
import { FEW_PEOPLE, isSmallCount } from "../../domain/few-people";
import { STATUS_CODE, type YearValues } from "../../domain/observation";

/** What a list is ordered by: numbers (NaN has none) or texts, one for every row of the area table. */
export type OrderKey =
  | { readonly kind: "number"; readonly of: (row: number) => number }
  | { readonly kind: "text"; readonly of: (row: number) => string };

const thai = new Intl.Collator("th");

/**
 * The rows in order of a key. Rows without a number, or with the empty text, come last whichever
 * way the order goes; ties stay in the order of the codes.
 */
export function orderAreas(rows: Int32Array, key: OrderKey, descending: boolean): Int32Array {
  const turn = descending ? -1 : 1;
  return Int32Array.from(
    [...rows].sort((a, b) => {
      const lacking = Number(lacks(key, a)) - Number(lacks(key, b));
      if (lacking !== 0) return lacking;
      return (lacks(key, a) ? 0 : turn * compare(key, a, b)) || a - b;
    }),
  );
}

function lacks(key: OrderKey, row: number): boolean {
  return key.kind === "number" ? Number.isNaN(key.of(row)) : key.of(row) === "";
}

function compare(key: OrderKey, a: number, b: number): number {
  if (key.kind === "number") return key.of(a) - key.of(b);
  return thai.compare(key.of(a), key.of(b));
}

/** People behind the values of a list. */
export type ListTotals = {
  /** Sum of the denominators and numerators of rows that have a value and both figures. */
  readonly people: number;
  readonly affected: number;
  /** Rows that the sums leave out, for want of a value or of its figures. */
  readonly without: number;
};

/** Adds up numerators and denominators of one indicator over a list; an empty list gives zeros. */
export function totalsOf(rows: Int32Array, yearValues: YearValues): ListTotals {
  let people = 0;
  let affected = 0;
  let without = 0;
  for (const row of rows) {
    const d = numberAt(yearValues.denominator, row);
    const n = numberAt(yearValues.numerator, row);
    if (!hasValue(yearValues, row) || Number.isNaN(d) || Number.isNaN(n)) without++;
    else {
      people += d;
      affected += n;
    }
  }
  return { people, affected, without };
}

/** Among the first rows of an ordered list: those whose rate rests on fewer than 100 people. */
export function smallAtTop(ordered: Int32Array, yearValues: YearValues, top = 20): number {
  const first = [...ordered.subarray(0, top)];
  const isSmall = (row: number) => numberAt(yearValues.denominator, row) < FEW_PEOPLE;
  return first.filter((row) => hasValue(yearValues, row) && isSmall(row)).length;
}

function hasValue({ status }: YearValues, row: number): boolean {
  return status[row] === STATUS_CODE.value;
}

/** Whether any listed value counts 1 to 4 people, which the screen marks. */
export function hasSmallCounts(rows: Int32Array, byYear: readonly YearValues[]): boolean {
  return byYear.some(({ numerator }) => rows.some((row) => isSmallCount(numberAt(numerator, row))));
}
