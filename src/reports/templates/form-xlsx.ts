import type { WorkSheet } from "@e965/xlsx";
import { EXPLANATION_SHEET, type FormSheet } from "../../domain/form";
import { dataGrid, explanationGrid, type FilledRows } from "./form-grid";

const DATA_SHEET = "ข้อมูล";
const WIDTHS = { least: 12, most: 60 };

/**
 * A form as a workbook: a sheet of data (Thai heads, the example row, the given rows) and a sheet
 * of explanations. Every cell is text, so that codes keep their zeros.
 */
export async function formXlsx(sheet: FormSheet, rows: FilledRows = []): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const sheetOf = (grid: readonly (readonly string[])[]): WorkSheet => {
    const made = utils.aoa_to_sheet(grid.map((row) => row.map(textCell)));
    made["!cols"] = widthsOf(grid);
    return made;
  };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(dataGrid(sheet, rows)), DATA_SHEET);
  utils.book_append_sheet(book, sheetOf(explanationGrid(sheet)), EXPLANATION_SHEET);
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", compression: true });
  return new Uint8Array(bytes);
}

function textCell(text: string) {
  return text === "" ? null : { t: "s" as const, v: text, z: "@" };
}

function widthsOf(grid: readonly (readonly string[])[]): { wch: number }[] {
  const columns = Math.max(...grid.map((row) => row.length));
  return Array.from({ length: columns }, (_, c) => {
    const longest = Math.max(...grid.map((row) => row[c]?.length ?? 0));
    return { wch: Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2)) };
  });
}
