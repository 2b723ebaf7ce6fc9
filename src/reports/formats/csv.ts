import { guarded } from "./guarded";

/** A cell of an exported table; `null` (and a number that is none) is an empty cell, never 0. */
export type CsvCell = string | number | null;

/** A table to export: what is known about it, its heads, its rows. */
export type CsvTable = {
  readonly meta: readonly (readonly [string, string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

const BOM = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A table as CSV that spreadsheets open with its Thai letters intact: UTF-8 with a byte-order mark,
 * CRLF, quoting of RFC 4180. Metadata come first, one line each: `# key: value`. Texts that a
 * spreadsheet would run as a formula (= + - @ tab) get a `'` before them, and so do those that
 * have it already, so that the import can remove exactly one; numbers stay numbers. A row without
 * any text begins with `""`: it is no blank line. No rows gives metadata and heads alone.
 */
export function toCsv({ meta, head, rows }: CsvTable): string {
  const lines = [
    ...meta.map(([key, value]) => `# ${metaText(`${key}: ${value}`)}`),
    head.map(cellText).join(","),
    ...rows.map(rowText),
  ];
  return BOM + lines.map((line) => line + LINE_END).join("");
}

function rowText(row: readonly CsvCell[]): string {
  const text = row.map(cellText).join(",");
  return text.length === row.length - 1 ? `""${text}` : text;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const safe = guarded(cell);
  const quoted = safe === "" || /[",;|\t\r\n#]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** One line, in which no separator is followed by the start of a formula. */
function metaText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/([,;]\s*)(?=[=+\-@])/g, "$1'");
}
