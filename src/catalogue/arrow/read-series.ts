import type { Table } from "@uwdata/flechette";
import type { Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { DatasetLevel } from "../../domain/dataset";
import {
  type AreaFigure,
  type Series,
  STATUS_CODE,
  STATUSES,
  type Status,
  type YearValues,
} from "../../domain/observation";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";

const UNSEEN = 255;

/** What a series is of; rides along into the {@link Series}. */
export type SeriesKey = { readonly dataset: string; readonly indicator: string };

/**
 * `series/….arrow` → the series, the values of each year found, each aligned with the area table.
 * Figures of an amphoe or province are kept as `published` and repeated on each of its tambons,
 * without numerator and denominator; figures of smaller areas go over them. Areas without a row, and
 * those whose value is no number, are missing. What is suppressed has no numerator either, even
 * where the file tells it. A code that is no current area, a repeated area and
 * year, or an unknown status makes the file damaged: the build never writes one.
 */
export function readSeries(
  bytes: Uint8Array,
  file: string,
  areas: AreaTable,
  key: SeriesKey,
): Result<Series> {
  return readArrow(bytes, file, (table) => {
    const code = texts(table, "area_code");
    const filled = yearsOfTable(table, code, areas);
    const years = [...filled.keys()].sort((a, b) => a - b);
    const byYear = new Map([...filled].map(([year, one]) => [year, one.yearValues]));
    const { dataset, indicator } = key;
    const series = { dataset, indicator, level: levelOf(code), years, byYear };
    if (series.level === "tambon") return series;
    return { ...series, published: new Map([...filled].map(([y, one]) => [y, one.published])) };
  });
}

/** The largest areas that any row speaks of. */
function levelOf(codes: readonly string[]): DatasetLevel {
  const lengths = new Set(codes.map((code) => code.length));
  if (lengths.has(2)) return "province";
  return lengths.has(4) ? "amphoe" : "tambon";
}

/** Values of a year being filled, which tambons had a row of their own, and the rows of larger areas. */
type Filling = {
  yearValues: YearValues;
  seen: Uint8Array;
  published: Map<string, AreaFigure>;
};

function yearsOfTable(
  table: Table,
  code: readonly string[],
  areas: AreaTable,
): Map<number, Filling> {
  const year = numbers(table, "year_be");
  const value = numbers(table, "value");
  const numerator = numbers(table, "numerator");
  const denominator = numbers(table, "denominator");
  const status = texts(table, "status");
  const filling = new Map<number, Filling>();
  const below = rowsBelow(areas);
  for (const row of largestFirst(code)) {
    const one = fillingOf(filling, year[row]!, areas.count);
    const at = areas.indexOf.get(code[row]!);
    if (isRepeated(one, at, code[row]!)) {
      throw new DamagedFile(`area ${code[row]} is repeated in ${year[row]}`);
    }
    const statusOfRow = statusCode(status[row]!, value[row]!);
    const isTold = statusOfRow === STATUS_CODE.value;
    const figure = isTold ? value[row]! : Number.NaN;
    const counted = isTold ? numerator[row]! : Number.NaN;
    if (at === undefined) {
      spread(one.yearValues, below(code[row]!), statusOfRow, figure);
      one.published.set(code[row]!, {
        value: figure,
        numerator: counted,
        denominator: denominator[row]!,
        status: STATUSES[statusOfRow]!,
      });
    } else put(one.yearValues, at, statusOfRow, figure, counted, denominator[row]!);
  }
  for (const { yearValues } of filling.values()) fillUnseen(yearValues.status);
  return filling;
}

/** Rows of provinces, then of amphoe, then of tambons, each in the order of the file. */
function largestFirst(code: readonly string[]): readonly number[] {
  const rows = code.map((_, row) => row);
  if (levelOf(code) === "tambon") return rows;
  return rows.sort((a, b) => code[a]!.length - code[b]!.length || a - b);
}

function fillingOf(all: Map<number, Filling>, year: number, count: number): Filling {
  const found = all.get(year);
  if (found) return found;
  const empty = () => new Float64Array(count).fill(Number.NaN);
  const status = new Uint8Array(count).fill(UNSEEN);
  const yearValues: YearValues = {
    value: empty(),
    numerator: empty(),
    denominator: empty(),
    status,
  };
  const filling = {
    yearValues,
    seen: new Uint8Array(count),
    published: new Map<string, AreaFigure>(),
  };
  all.set(year, filling);
  return filling;
}

/** Marks a tambon as seen; whether the area was before. */
function isRepeated(one: Filling, at: number | undefined, code: string): boolean {
  if (at === undefined) return one.published.has(code);
  const before = one.seen[at] === 1;
  one.seen[at] = 1;
  return before;
}

function put(
  yearValues: YearValues,
  at: number,
  status: number,
  value: number,
  n: number,
  d: number,
): void {
  yearValues.status[at] = status;
  yearValues.value[at] = value;
  yearValues.numerator[at] = n;
  yearValues.denominator[at] = d;
}

function spread(
  yearValues: YearValues,
  rows: readonly number[],
  status: number,
  value: number,
): void {
  for (const at of rows) put(yearValues, at, status, value, Number.NaN, Number.NaN);
}

/** Finds the tambons of an amphoe or province; a code without any makes the file damaged. */
function rowsBelow(areas: AreaTable): (code: string) => readonly number[] {
  let byParent: Map<string, number[]> | null = null;
  return (code) => {
    byParent ??= rowsByParent(areas);
    const rows = byParent.get(code);
    if (!rows) throw new DamagedFile(`code ${code} is no current area`);
    return rows;
  };
}

function rowsByParent(areas: AreaTable): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < areas.count; row++) {
    for (const parent of [areas.amphoeCode[row]!, areas.provinceCode[row]!]) {
      const known = rows.get(parent);
      if (known) known.push(row);
      else rows.set(parent, [row]);
    }
  }
  return rows;
}

/** The status of a row; a value that is no number is missing. */
function statusCode(status: string, value: number): number {
  if (!(status in STATUS_CODE)) throw new DamagedFile(`unknown status ${status}`);
  const isHollow = status === "value" && !Number.isFinite(value);
  return isHollow ? STATUS_CODE.missing : STATUS_CODE[status as Status];
}

function fillUnseen(status: Uint8Array): void {
  for (let i = 0; i < status.length; i++) {
    if (status[i] === UNSEEN) status[i] = STATUS_CODE.missing;
  }
}
