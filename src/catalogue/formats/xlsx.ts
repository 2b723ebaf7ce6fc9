import type { WorkBook } from "@e965/xlsx";
import { ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, ReadOptions, RowIssue, TextTable } from "./format";
import { columnLetters } from "./grid";
import { type IssueList, issueList } from "./issue-list";
import { gridOfSheet } from "./workbook-grid";
import { type OpenWorkbook, openWorkbook } from "./workbook-open";
import { tableOfSheet } from "./workbook-table";
import { isZip } from "./zip-directory";
import { zipNames } from "./zip-guard";

/** Workbooks of Excel and LibreOffice, each sheet a table in the order of the workbook. */
export const xlsx: FileFormat = {
  id: "xlsx",
  extensions: [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"],
  sniff: isWorkbook,
  read: readWorkbook,
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function isWorkbook(bytes: Uint8Array): boolean {
  if (OLE.every((byte, i) => bytes[i] === byte)) return true;
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0) return true;
  if (!isZip(bytes)) return false;
  const names = zipNames(bytes);
  return names.some((name) => /^xl\/workbook\.|^content\.xml$/i.test(name));
}

async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const library = await import("@e965/xlsx");
  const opened = await openWorkbook(bytes, file, library);
  if (!opened.ok) return opened;
  const issues: RowIssue[] = [];
  const { book } = opened.value;
  const tables = book.SheetNames.flatMap((name, i) => {
    const own = issueList();
    const sheet = tableAt(opened.value, i, name, library.SSF, options, own);
    issues.push(...own.all().map((issue) => ({ ...issue, table: name })));
    options.onProgress?.(i);
    return sheet ? [sheet] : [];
  });
  return ok({ tables, issues });
}

/** One sheet; null when it holds nothing (a sheet of charts, an empty one). */
function tableAt(
  { book, indents }: OpenWorkbook,
  index: number,
  name: string,
  formats: typeof import("@e965/xlsx").SSF,
  options: ReadOptions,
  issues: IssueList,
): TextTable | null {
  const sheet = book.Sheets[name];
  if (!sheet) return null;
  const steps = indents[index];
  const grid = gridOfSheet(sheet, {
    formats,
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    indentOf: (r, c) => steps?.get(`${columnLetters(c)}${r + 1}`) ?? 0,
  });
  delete book.Sheets[name];
  if (!grid.grid.rows.some((cells) => cells.some((cell) => cell.trim() !== ""))) return null;
  const table = tableOfSheet(grid, name, options.headRows, issues);
  return isHidden(book, index) ? { ...table, hidden: true } : table;
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}
