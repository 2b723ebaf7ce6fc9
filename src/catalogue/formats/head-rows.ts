import { numberAt } from "../../base/column";
import { arabicDigits } from "../../base/digits";
import { addTo } from "../../base/tally";
import type { Grid } from "./grid";

/** Places of the first and last row of heads in a grid; −1 for both where it has none. */
export type HeadRows = { readonly first: number; readonly last: number };

/** A grid without heads. */
export const HEADLESS: HeadRows = { first: -1, last: -1 };

const LOOKED_AT = 60;
const FIGURE = /^[-+(]?[\d๐-๙][\d๐-๙,.\s]*%?\)?$/;
const YEAR = /^(พ\.?ศ\.?|ปี|ค\.?ศ\.?)?\s*([12๑๒][\d๐-๙]{3}|[\d๐-๙]{2})$/;
const CODE = /^(TH)?\d{4,10}$/i;
const UPPER_LEVELS = 2;

/**
 * Where the heads are: the first row that fills at least half of the columns most rows have; what
 * stands above is title. Where it has gaps and the next row fills them with words while figures
 * follow below, both (three at most) are heads. A first row with a code like those of the rows
 * below is no head, and the grid has none.
 */
export function findHead(grid: Grid): HeadRows {
  const rows = grid.rows.slice(0, LOOKED_AT);
  if (rows.length === 0) return HEADLESS;
  const filled = rows.map((cells, i) => filledCells(cells, grid.quoted[i] ?? null));
  const usual = usedColumns(filled, usualWidth(grid));
  const enough = Math.min(usual.length, Math.max(2, Math.ceil(usual.length / 2)));
  const wide = filled.findIndex((cells) => cells.length >= enough);
  const first = Math.max(0, upFromYears(rows, filled, upFromFigures(rows, filled, wide)));
  if (hasCode(rows, first)) return HEADLESS;
  let last = first;
  while (last - first < UPPER_LEVELS && goesOn(rows, filled, { first, last }, usual)) last++;
  return { first, last };
}

function filledCells(cells: readonly string[], quoted: readonly number[] | null): number[] {
  const all: number[] = [];
  cells.forEach((cell, c) => {
    if (cell.trim() !== "" || quoted?.includes(c)) all.push(c);
  });
  return all;
}

/** How many columns most of the first rows fill; the wider where two numbers are as frequent. */
export function usualWidth(grid: Grid): number {
  const counts = new Map<number, number>();
  const rows = grid.rows.slice(0, LOOKED_AT);
  const widths = rows.map((cells, i) => filledCells(cells, grid.quoted[i] ?? null).at(-1) ?? 0);
  for (const width of widths.map((last) => last + 1)) addTo(counts, width);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? 1;
}

/** Columns up to a width that any row fills: empty ones between the figures set them apart only. */
function usedColumns(filled: readonly number[][], width: number): number[] {
  const used = new Set(filled.flat());
  return [...used].filter((c) => c < width).sort((a, b) => a - b);
}

/** Heads that are nothing but years that come again stand below what was measured, where the row above says it. */
function upFromYears(
  rows: readonly string[][],
  filled: readonly number[][],
  first: number,
): number {
  const years = (rows[first] ?? []).map((cell) => cell.trim()).filter((cell) => YEAR.test(cell));
  const comeAgain = years.length >= 4 && new Set(years).size * 2 <= years.length;
  const above = filled[first - 1] ?? [];
  return comeAgain && above.length >= 2 && !isData(rows[first - 1] ?? []) ? first - 1 : first;
}

function hasCode(rows: readonly string[][], at: number): boolean {
  const below = rows.slice(at + 1);
  return rows[at]!.some((raw, c) => {
    const cell = raw.trim();
    if (below.length === 0 || !CODE.test(cell) || YEAR.test(cell)) return false;
    const alike = (text: string) => CODE.test(text) && text.length === cell.length;
    return mostly(below, (cells) => alike((cells[c] ?? "").trim()));
  });
}

/** A row with figures is data; its heads are then the row above, if that fills two cells or more. */
function upFromFigures(
  rows: readonly string[][],
  filled: readonly number[][],
  wide: number,
): number {
  const above = wide - 1;
  if (above < 0 || (filled[above]?.length ?? 0) < 2) return wide;
  return isData(rows[wide]!) && !isData(rows[above]!) ? above : wide;
}

/** Whether the row below these heads belongs to them too: it fills what all of them leave blank. */
function goesOn(
  rows: readonly string[][],
  filled: readonly number[][],
  { first, last }: HeadRows,
  usual: readonly number[],
): boolean {
  const below = filled[last + 1];
  const lower = rows[last + 1];
  const data = rows.slice(last + 2, last + 12);
  if (!below || !lower || data.length === 0 || below.length === 0 || isData(lower)) return false;
  const upper = new Set(filled.slice(first, last + 1).flat());
  const gaps = usual.filter((c) => !upper.has(c));
  const fills = below.some((c) => gaps.includes(c)) && gaps.every((c) => isSettled(c, below, data));
  const figures = below.some((c) => mostly(data, (cells) => isFigure(cells[c] ?? "")));
  return fills && figures;
}

function isSettled(c: number, below: readonly number[], data: readonly string[][]): boolean {
  return below.includes(c) || data.every((cells) => (cells[c] ?? "").trim() === "");
}

function mostly(rows: readonly string[][], test: (cells: readonly string[]) => boolean): boolean {
  return rows.filter(test).length * 2 > rows.length;
}

function isData(cells: readonly string[]): boolean {
  const figures = cells.map((cell) => cell.trim()).filter(isFigure);
  return figures.some((cell) => !YEAR.test(cell)) || !areYears(figures);
}

/** Two bare digits are a year where all of them run on ("64", "65", "66"). */
function areYears(figures: readonly string[]): boolean {
  const short = figures.map((cell) => Number(arabicDigits(cell))).filter((n) => n < 100);
  if (short.length < 2) return short.every((n) => n >= 40 && n < 80);
  return short.every((n, i) => i === 0 || n === numberAt(short, i - 1) + 1) && short[0]! >= 40;
}

function isFigure(cell: string): boolean {
  return FIGURE.test(cell.trim());
}
