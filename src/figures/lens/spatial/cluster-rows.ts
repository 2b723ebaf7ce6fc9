import { numberAt } from "../../../base/column";
import type { AreaTable } from "../../../domain/area";
import { STATUS_CODE, type YearValues } from "../../../domain/observation";

/** A cluster of areas that hang together, with what its figures come to. */
export type Cluster = {
  /** From 1, largest first. */
  readonly number: number;
  /** Rows of the area table, ascending. */
  readonly rows: readonly number[];
  /** Amphoe and provinces with most of its tambons first, by a row in each. */
  readonly amphoe: readonly number[];
  readonly provinces: readonly number[];
  /** People affected and people surveyed, over the rows that have both; NaN where none has. */
  readonly affected: number;
  readonly people: number;
  /** Mean weighted by people surveyed, else by registered population. */
  readonly mean: number;
};

/** The clusters that an answer numbers, 1 and up; none gives []. */
export function clusterRows(
  cluster: ArrayLike<number>,
  areas: AreaTable,
  yearValues: YearValues,
): Cluster[] {
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < areas.count; row++) {
    const number = cluster[row] ?? 0;
    if (number === 0) continue;
    const rows = rowsOf.get(number) ?? [];
    rows.push(row);
    rowsOf.set(number, rows);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([number, rows]) => ({
      number,
      rows,
      amphoe: commonest(rows, areas.amphoeCode),
      provinces: commonest(rows, areas.provinceCode),
      ...figuresOf(rows, areas, yearValues),
    }));
}

function commonest(rows: readonly number[], codes: readonly string[]): number[] {
  const found = new Map<string, { row: number; count: number }>();
  for (const row of rows) {
    const code = codes[row] ?? "";
    found.set(code, { row, count: (found.get(code)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.row - b.row).map((o) => o.row);
}

function figuresOf(rows: readonly number[], areas: AreaTable, yearValues: YearValues) {
  const { value, numerator, denominator, status } = yearValues;
  const known = rows.filter((row) => status[row] === STATUS_CODE.value);
  const counted = known.filter(
    (row) => Number.isFinite(numerator[row]) && numberAt(denominator, row) > 0,
  );
  const sum = (list: readonly number[], of: (row: number) => number) =>
    list.length === 0 ? Number.NaN : list.reduce((total, row) => total + of(row), 0);
  const whole = counted.length === known.length;
  const weight = (row: number) =>
    whole ? numberAt(denominator, row) : numberAt(areas.population, row);
  return {
    affected: sum(counted, (row) => numberAt(numerator, row)),
    people: sum(counted, (row) => numberAt(denominator, row)),
    mean: sum(known, (row) => numberAt(value, row) * weight(row)) / sum(known, weight),
  };
}
