import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Grid } from "./grid";
import { cellText, type NumberFormats } from "./workbook-text";

/** Cells of a sheet as text, with its merged areas in places of `grid.rows`. */
export type SheetGrid = {
  readonly grid: Grid;
  readonly merges: readonly Range[];
  /** Which cells hold numbers; merged numbers are filled down with care. */
  readonly isNumber: (row: number, column: number) => boolean;
  /** Rows with formulas whose values the file does not hold, each with the column. */
  readonly unsolved: readonly { readonly row: number; readonly column: number }[];
};

/** What reading a sheet needs besides the sheet. */
export type SheetContext = {
  readonly formats: NumberFormats;
  readonly date1904: boolean;
  /** Spaces that the alignment of a cell stands for. */
  readonly indentOf: (row: number, column: number) => number;
};

type Cells = (CellObject | undefined)[];

/**
 * Cells of a dense sheet → rows of text, each as long as its own cells: one cell in the last corner
 * of a sheet must not make thousands of millions. Nothing is left out or filled yet.
 */
export function gridOfSheet(sheet: WorkSheet, context: SheetContext): SheetGrid {
  const data = (sheet["!data"] ?? []) as (Cells | undefined)[];
  const unsolved: { row: number; column: number }[] = [];
  const numbers = data.map((cells) => cells?.map((cell) => cell?.t === "n") ?? []);
  const rows = Array.from({ length: data.length }, (_, r) =>
    Array.from({ length: data[r]?.length ?? 0 }, (_, c) => {
      const cell = data[r]?.[c];
      if (!cell) return "";
      if (cell.f !== undefined && cell.v === undefined) unsolved.push({ row: r + 1, column: c });
      const text = cellText(cell, context.formats, context.date1904);
      return text === "" ? text : " ".repeat(context.indentOf(r, c)) + text;
    }),
  );
  return {
    grid: { rows, rowNumbers: rows.map((_, r) => r + 1), quoted: [] },
    merges: (sheet["!merges"] ?? []).filter((m) => m.s.r < rows.length),
    isNumber: (row, column) => numbers[row]?.[column] ?? false,
    unsolved,
  };
}
