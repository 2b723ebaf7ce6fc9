import { fail, ok, type Result } from "../../base/result";
import { EXAMPLE_NOTE, type FormColumn, type FormSheet, NOTE_KEY } from "../../domain/form";
import type { TextTable } from "../formats/format";
import { readCell } from "./read-cell";
import type { Rejection, RejectReason } from "./rejection";

/** A sound row of a form: its row in the file and its values; "" where an optional cell is empty. */
export type FormRow = {
  readonly row: number;
  readonly text: (key: string) => string;
  /** NaN where the cell is empty or holds a mark. */
  readonly number: (key: string) => number;
  /** Keeps the row out because of this cell. */
  readonly reject: (key: string, reason: RejectReason) => Rejection;
};

/** A filled-in form. `rows` and the rows of `rejected` are all data rows; the example row is neither. */
export type FilledForm = {
  readonly rows: readonly FormRow[];
  /** At least one per row that is left out. */
  readonly rejected: readonly Rejection[];
  readonly dataRows: number;
};

/** A head as it is compared: no spaces, stars or line breaks, in lower case. */
export function plainHead(head: string): string {
  return head.replace(/[\s*\u200B\uFEFF]/g, "").toLowerCase();
}

/** Place of a form's column in a table, by its Thai head, English head or key; −1 without it. */
export function columnOf(table: TextTable, { head, key }: FormColumn): number {
  const known = [head.th, head.en, key].map(plainHead);
  return table.columns.findIndex((c) => known.includes(plainHead(c)));
}

/** Reads a table as a form. A required column that is absent refuses the whole table. */
export function readForm(table: TextTable, sheet: FormSheet, file: string): Result<FilledForm> {
  const places = new Map(sheet.columns.map((c) => [c.key, columnOf(table, c)]));
  const absent = sheet.columns.filter((c) => c.required && (places.get(c.key) ?? -1) < 0);
  if (absent.length > 0) {
    return fail({ kind: "missing-columns", file, columns: absent.map((c) => c.head.th) });
  }
  const rows: FormRow[] = [];
  const rejected: Rejection[] = [];
  table.rows.forEach((cells, i) => {
    const cellOf = (key: string) => (cells[places.get(key) ?? -1] ?? "").trim();
    if (isNoData(sheet, cellOf)) return;
    const read = readRow(sheet, cellOf, table.rowNumbers[i] ?? i + 2);
    if (Array.isArray(read)) rejected.push(...read);
    else rows.push(read);
  });
  const dataRows = rows.length + new Set(rejected.map((r) => r.row)).size;
  return ok({ rows, rejected, dataRows });
}

/** The example row, and rows in which nothing but a note stands. */
function isNoData(sheet: FormSheet, cellOf: (key: string) => string): boolean {
  if (cellOf(NOTE_KEY).startsWith(EXAMPLE_NOTE)) return true;
  return sheet.columns.every((c) => c.key === NOTE_KEY || cellOf(c.key) === "");
}

function readRow(
  sheet: FormSheet,
  cellOf: (key: string) => string,
  row: number,
): FormRow | Rejection[] {
  const values = new Map<string, string>();
  const faults: Rejection[] = [];
  const reject = (key: string, reason: RejectReason): Rejection => {
    const column = sheet.columns.find((c) => c.key === key)?.head.th ?? key;
    return { kind: "rejected", row, column, text: cellOf(key), reason };
  };
  for (const { key, type, required } of sheet.columns) {
    const raw = cellOf(key);
    if (raw === "") {
      if (required) faults.push(reject(key, "required"));
      continue;
    }
    const read = readCell(raw, type);
    if ("reason" in read) faults.push(reject(key, read.reason));
    else values.set(key, read.value);
  }
  if (faults.length > 0) return faults;
  const text = (key: string) => values.get(key) ?? "";
  const number = (key: string) => (text(key) === "" ? Number.NaN : Number(text(key)));
  return { row, text, number, reject };
}
