import type { Table } from "@uwdata/flechette";
import { numberAt, textAt } from "../../base/column";
import type { Result } from "../../base/result";
import { STATUSES, type Status } from "../../domain/observation";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";
import type { SeriesRow } from "./write-series";

/** `series/….arrow` → its rows as they stand, of any level; none is an empty list. */
export function readSeriesRows(bytes: Uint8Array, file: string): Result<SeriesRow[]> {
  return readArrow(bytes, file, rowsOf);
}

function rowsOf(table: Table): SeriesRow[] {
  const year = numbers(table, "year_be");
  const value = numbers(table, "value");
  const numerator = numbers(table, "numerator");
  const denominator = numbers(table, "denominator");
  const status = texts(table, "status");
  return texts(table, "area_code").map((areaCode, i) => ({
    areaCode,
    yearBe: numberAt(year, i),
    value: numberAt(value, i),
    numerator: numberAt(numerator, i),
    denominator: numberAt(denominator, i),
    status: statusNamed(textAt(status, i)),
  }));
}

function statusNamed(text: string): Status {
  const knownStatus = STATUSES.find((status) => status === text);
  if (!knownStatus) throw new DamagedFile(`unknown status ${text}`);
  return knownStatus;
}
