import type { UnplacedReason } from "../../domain/dataset";
import { type ColumnType, writeTable } from "./write-table";

/** A row of the SQL table `unplaced`: the source row as it stands (header = 1) and why it is on no map. */
export type UnplacedRow = {
  readonly dataset: string;
  readonly row: number;
  readonly reason: UnplacedReason;
  readonly rawCode: string;
  readonly rawName: string;
  readonly indicator: string;
  readonly yearBe: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
};

const COLUMNS: readonly (readonly [string, ColumnType, keyof UnplacedRow])[] = [
  ["dataset", "dictionary", "dataset"],
  ["row", "int32", "row"],
  ["reason", "dictionary", "reason"],
  ["raw_code", "text", "rawCode"],
  ["raw_name", "text", "rawName"],
  ["indicator", "dictionary", "indicator"],
  ["year_be", "uint16", "yearBe"],
  ["value", "float64", "value"],
  ["numerator", "float64", "numerator"],
  ["denominator", "float64", "denominator"],
];

/** `unplaced.arrow`; no rows gives the empty table. */
export function writeUnplaced(rows: readonly UnplacedRow[]): Uint8Array {
  return writeTable(
    COLUMNS.map(([name, type, field]) => ({ name, type, values: rows.map((r) => r[field]) })),
  );
}
