import { numberAt } from "../../base/column";
import {
  failing,
  type HouseholdCounts,
  type HouseholdProtection,
} from "../../domain/household-counts";
import { DIMENSIONS } from "../../domain/indicator";
import { type SeriesRow, writeSeries } from "../arrow/write-series";
import { writeTable } from "../arrow/write-table";

const ANY = 31;

/** The series of the five dimensions and of `poverty_any`, as far as they may be shown. */
export function ratesOf(
  counts: readonly HouseholdCounts[],
  shown: readonly HouseholdProtection[],
): { indicator: string; bytes: Uint8Array }[] {
  const rates = (indicator: string, failed: number, base: (c: HouseholdCounts) => number) => ({
    indicator,
    bytes: writeSeries(
      counts.map((c, i) => rateRow(c, shown[i]!, failing(c.people, failed), base(c))),
    ),
  });
  return [
    rates("poverty_any", ANY, ({ people }) => people.reduce((a, b) => a + b, 0)),
    ...DIMENSIONS.map((dimension, d) =>
      rates(`poverty_${dimension}`, 1 << d, ({ applicablePeople }) =>
        numberAt(applicablePeople, d),
      ),
    ),
  ];
}

/** A suppressed row keeps the people surveyed where their number may be told; nobody = not applicable. */
function rateRow(
  { areaCode, yearBe, people }: HouseholdCounts,
  shown: HouseholdProtection,
  poor: number,
  base: number,
): SeriesRow {
  const none = { value: Number.NaN, numerator: Number.NaN };
  if (!shown.rates) {
    const surveyed = people.reduce((a, b) => a + b, 0);
    const denominator = shown.total ? surveyed : Number.NaN;
    return { areaCode, yearBe, ...none, denominator, status: "suppressed" };
  }
  if (base === 0) {
    return { areaCode, yearBe, ...none, denominator: 0, status: "not_applicable" };
  }
  const value = (100 * poor) / base;
  return { areaCode, yearBe, value, numerator: poor, denominator: base, status: "value" };
}

/**
 * The joint cells of areas that may show them, those that are not zero. An area whose rates are
 * shown and above zero but which has no cells is suppressed.
 */
export function cellsTable(
  counts: readonly HouseholdCounts[],
  shown: readonly HouseholdProtection[],
): { bytes: Uint8Array; rows: number } {
  const rows = counts
    .filter((_, i) => shown[i]!.cells && shown[i]!.rates)
    .flatMap(({ areaCode, yearBe, people }) =>
      people.map((count, mask) => ({ areaCode, yearBe, mask, count })),
    )
    .filter(({ mask, count }) => mask > 0 && count > 0);
  const bytes = writeTable([
    { name: "area_code", type: "dictionary", values: rows.map((r) => r.areaCode) },
    { name: "year_be", type: "uint16", values: rows.map((r) => r.yearBe) },
    { name: "mask", type: "uint8", values: rows.map((r) => r.mask) },
    { name: "people", type: "int32", values: rows.map((r) => r.count) },
  ]);
  return { bytes, rows: rows.length };
}
