import { fail, ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, RowIssue } from "./format";
import { decodeText } from "./text-encoding";

/** Comma-, semicolon-, tab- or bar-separated text in UTF-8, UTF-16 or CP874. */
export const csv: FileFormat = {
  id: "csv",
  extensions: [".csv", ".tsv", ".txt"],
  read: readCsv,
};

async function readCsv(bytes: Uint8Array, file: string): Promise<Result<FileContents>> {
  const text = decodeText(bytes);
  if (text.includes("\0")) return fail({ kind: "file-damaged", file, detail: "not a text file" });
  const { default: Papa } = await import("papaparse");
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const start = data.findIndex((cells) => !isBlank(cells) && !cells[0]?.startsWith("# "));
  if (start < 0) return fail({ kind: "file-damaged", file, detail: "empty" });
  return ok(contentsOf(data, start, file));
}

/** Blank rows are left out but counted, as a spreadsheet shows them; so are "# " lines on top. */
function contentsOf(data: readonly string[][], start: number, file: string): FileContents {
  const columns = data[start]!.map((c) => c.trim());
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  const issues: RowIssue[] = [];
  for (let i = start + 1; i < data.length; i++) {
    const cells = data[i]!;
    if (isBlank(cells)) continue;
    rows.push(columns.map((_, c) => cells[c] ?? ""));
    rowNumbers.push(i + 1);
    if (cells.length !== columns.length) {
      issues.push({
        kind: "cell-count",
        row: i + 1,
        cells: cells.length,
        expected: columns.length,
      });
    }
  }
  return { tables: [{ name: file, columns, rows, rowNumbers, geometries: null }], issues };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((c) => c.trim() === "");
}
