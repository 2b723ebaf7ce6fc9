import type { DatasetLevel, UnplacedReason } from "../../domain/dataset";
import type { UnplacedRow } from "../arrow/write-unplaced";
import type { FormRow } from "./read-form";
import type { PlacedAt, TemplateParts } from "./template";

/** A row with the current area it lies in. */
export type PlacedRow = { readonly row: FormRow; readonly code: string };

/** Rows on current areas, and those that lie nowhere with their reason. */
export type PlacedRows = {
  readonly on: readonly PlacedRow[];
  readonly off: readonly { readonly row: FormRow; readonly reason: UnplacedReason }[];
  readonly all: readonly PlacedAt[];
};

/** Places rows by the code in a column; of a village code the first six digits count. */
export function placeRows(
  rows: readonly FormRow[],
  key: string,
  level: DatasetLevel,
  parts: TemplateParts,
): PlacedRows {
  const codes = rows.map((row) => {
    const code = row.text(key);
    return { row: row.row, code: code.length === 8 ? code.slice(0, 6) : code };
  });
  const places = parts.place(codes, level);
  const on: PlacedRow[] = [];
  const off: { row: FormRow; reason: UnplacedReason }[] = [];
  rows.forEach((row, i) => {
    const placed = places[i]!;
    if (placed.by === null) off.push({ row, reason: placed.reason });
    else on.push({ row, code: placed.code });
  });
  return { on, off, all: rows.map(({ row }, i) => ({ row, place: places[i]! })) };
}

/** A row of the table `unplaced` without figures. */
export function unplacedRow(
  { dataset }: TemplateParts,
  row: FormRow,
  reason: UnplacedReason,
  codeKey: string,
  nameKey = "",
): UnplacedRow {
  const year = row.number("year_be");
  return {
    dataset,
    row: row.row,
    reason,
    rawCode: row.text(codeKey),
    rawName: nameKey === "" ? "" : row.text(nameKey),
    indicator: "",
    yearBe: Number.isNaN(year) ? 0 : year,
    value: Number.NaN,
    numerator: Number.NaN,
    denominator: Number.NaN,
  };
}

/** The years that rows speak of, ascending. */
export function yearsOf(rows: readonly PlacedRow[], key = "year_be"): number[] {
  const years = rows.map(({ row }) => row.number(key)).filter((year) => !Number.isNaN(year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Rows whose key another row had before: the later ones. */
export function repeatedRows(
  rows: readonly PlacedRow[],
  keyOf: (row: PlacedRow) => string,
): { first: PlacedRow[]; repeated: PlacedRow[] } {
  const seen = new Set<string>();
  const first: PlacedRow[] = [];
  const repeated: PlacedRow[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    (seen.has(key) ? repeated : first).push(row);
    seen.add(key);
  }
  return { first, repeated };
}
