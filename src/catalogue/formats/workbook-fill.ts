import { isFilled } from "./grid";
import type { SheetGrid } from "./workbook-grid";

/**
 * Fills merged cells of the rows below the heads downwards, in place: words always; numbers only
 * left of a column of words (a merged code beside its name), for a figure must not be counted twice.
 */
export function fillDown(sheet: SheetGrid, last: number): void {
  const { rows } = sheet.grid;
  for (const { s, e } of sheet.merges) {
    const text = rows[s.r]?.[s.c] ?? "";
    if (s.r <= last || e.r === s.r || text === "") continue;
    if (sheet.isNumber(s.r, s.c) && !standsBesideWords(sheet, e.c + 1, last)) continue;
    for (let r = s.r + 1; r <= e.r && r < rows.length; r++) rows[r]![s.c] = text;
  }
}

function standsBesideWords(sheet: SheetGrid, column: number, last: number): boolean {
  let words = 0;
  let filled = 0;
  for (let r = last + 1; r < sheet.grid.rows.length; r++) {
    if (!isFilled(sheet.grid.rows[r]![column] ?? "")) continue;
    filled++;
    if (!sheet.isNumber(r, column)) words++;
  }
  return words * 2 > filled;
}
