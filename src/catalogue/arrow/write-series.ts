import type { Status } from "../../domain/observation";
import { writeTable } from "./write-table";

/** A row of `series/….arrow`; NaN where there is no figure. Rates: value = 100 × numerator / denominator. */
export type SeriesRow = {
  readonly areaCode: string;
  readonly yearBe: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: Status;
};

/** Rows (one per area and year, in any order) → bytes, written by year and then by code. */
export function writeSeries(rows: readonly SeriesRow[]): Uint8Array {
  const sorted = [...rows].sort(
    (a, b) => a.yearBe - b.yearBe || (a.areaCode < b.areaCode ? -1 : 1),
  );
  return writeTable([
    { name: "area_code", type: "dictionary", values: sorted.map((r) => r.areaCode) },
    { name: "year_be", type: "uint16", values: sorted.map((r) => r.yearBe) },
    { name: "value", type: "float64", values: sorted.map((r) => r.value) },
    { name: "numerator", type: "float64", values: sorted.map((r) => r.numerator) },
    { name: "denominator", type: "float64", values: sorted.map((r) => r.denominator) },
    { name: "status", type: "dictionary", values: sorted.map((r) => r.status) },
  ]);
}
