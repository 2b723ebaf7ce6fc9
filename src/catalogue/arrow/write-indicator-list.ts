import { writeTable } from "./write-table";

/** A row of the SQL table `indicator_list`; NaN without a threshold, "" where a text is not told. */
export type IndicatorListRow = {
  readonly round: string;
  readonly no: number;
  readonly category: string;
  readonly indicator: string;
  readonly unit: string;
  readonly threshold: number;
  readonly dimension: string;
};

/** Indicators of one or more rounds → an Arrow table. */
export function writeIndicatorList(rows: readonly IndicatorListRow[]): Uint8Array {
  const texts = ["category", "indicator", "unit", "dimension"] as const;
  return writeTable([
    { name: "round", type: "text", values: rows.map((r) => r.round) },
    { name: "no", type: "uint8", values: rows.map((r) => r.no) },
    ...texts.map((name) => ({ name, type: "text" as const, values: rows.map((r) => r[name]) })),
    { name: "threshold", type: "float64", values: rows.map((r) => r.threshold) },
  ]);
}
