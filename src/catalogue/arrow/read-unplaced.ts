import type { Table } from "@uwdata/flechette";
import type { Result } from "../../base/result";
import { UNPLACED_REASONS, type UnplacedReason } from "../../domain/dataset";
import { DamagedFile, numbers, readArrow, texts } from "./decode-table";
import type { UnplacedRow } from "./write-unplaced";

/** `unplaced.arrow` → its rows in the order of the file; none is an empty list. */
export function readUnplaced(bytes: Uint8Array, file: string): Result<UnplacedRow[]> {
  return readArrow(bytes, file, rowsOf);
}

function rowsOf(table: Table): UnplacedRow[] {
  const dataset = texts(table, "dataset");
  const row = numbers(table, "row");
  const reason = texts(table, "reason");
  const rawCode = texts(table, "raw_code");
  const rawName = texts(table, "raw_name");
  const indicator = texts(table, "indicator");
  const yearBe = numbers(table, "year_be");
  const value = numbers(table, "value");
  const numerator = numbers(table, "numerator");
  const denominator = numbers(table, "denominator");
  return dataset.map((id, i) => ({
    dataset: id,
    row: row[i]!,
    reason: reasonNamed(reason[i]!),
    rawCode: rawCode[i]!,
    rawName: rawName[i]!,
    indicator: indicator[i]!,
    yearBe: yearBe[i]!,
    value: value[i]!,
    numerator: numerator[i]!,
    denominator: denominator[i]!,
  }));
}

function reasonNamed(text: string): UnplacedReason {
  const known = UNPLACED_REASONS.find((reason) => reason === text);
  if (!known) throw new DamagedFile(`unknown reason ${text}`);
  return known;
}
