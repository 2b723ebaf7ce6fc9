import { numberAt, textAt } from "../../base/column";
import type { TextTable } from "./format";
import { findHead, HEADLESS, usualWidth } from "./head-rows";
import type { IssueList } from "./issue-list";

/** Rows of cells before anyone knows which of them are heads. Its rows are taken over, not copied. */
export type Grid = {
  readonly rows: string[][];
  /** Row of the file of each of `rows` (first = 1). */
  readonly rowNumbers: number[];
  /** Cells that stood in quotes, for the first rows: they are filled even when blank. */
  readonly quoted: readonly (readonly number[] | null)[];
};

/** How a grid becomes a table. */
export type GridOptions = {
  readonly name: string;
  readonly headRows?: readonly [first: number, last: number] | undefined;
  /** Lines that stood apart above the grid. */
  readonly notes?: readonly string[];
  /** Puts the surplus of a row far too long into one cell. */
  readonly joiner?: string;
};

const MOST_EXTRA = 16;

/**
 * A grid → a table: heads found (or as told), lines above them as its title, blank rows left out
 * but counted. A row shorter or longer than the heads is listed; its surplus cells become columns
 * named like a spreadsheet's (`E`), the last of sixteen holding all the rest. No rows below the
 * heads gives a table without rows.
 */
export function tableOfGrid(grid: Grid, options: GridOptions, issues: IssueList): TextTable {
  const { first, last } = options.headRows
    ? told(grid.rowNumbers, options.headRows)
    : findHead(grid);
  const heads = last < 0 ? lettersOf(usualWidth(grid)) : joinHeads(grid, first, last);
  const above = grid.rows
    .slice(0, Math.max(0, first))
    .map((cells) => cells.filter(isFilled).join(" "));
  const title = [...(options.notes ?? []), ...above].filter(isFilled).join("\n");
  const rows = grid.rows.slice(last + 1);
  const rowNumbers = grid.rowNumbers.slice(last + 1);
  const width = squareOff(rows, rowNumbers, heads.length, options.joiner ?? " ", issues);
  const columns = Array.from({ length: width }, (_, i) => heads[i] ?? columnLetters(i));
  return {
    name: options.name,
    columns,
    rows,
    rowNumbers,
    geometries: null,
    headRows:
      last < 0
        ? [0, 0]
        : (options.headRows ?? [grid.rowNumbers[first] ?? 1, grid.rowNumbers[last] ?? 1]),
    ...(title === "" ? {} : { title }),
  };
}

/** Name of a column as spreadsheets show it: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Whether a cell holds more than white space. */
export function isFilled(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}

function lettersOf(width: number): string[] {
  return Array.from({ length: width }, (_, i) => columnLetters(i));
}

/** Rows 0 to 0 say that there are no heads. */
function told(rowNumbers: readonly number[], [from, to]: readonly [number, number]) {
  if (to < 1) return HEADLESS;
  const at = rowNumbers.findIndex((row) => row >= from);
  const first = at < 0 ? rowNumbers.length : at;
  let last = first;
  while (last + 1 < rowNumbers.length && numberAt(rowNumbers, last + 1) <= to) last++;
  return { first, last };
}

/** Heads over several rows: a text above counts for the empty cells to its right, as merged cells do. */
function joinHeads(grid: Grid, first: number, last: number): string[] {
  const levels = grid.rows.slice(first, last + 1);
  if (levels.length <= 1) return headsOf(levels[0] ?? [], grid.quoted[first] ?? []);
  const width = Math.max(...levels.map((cells) => cells.length));
  const lowest = levels.length - 1;
  const parts: string[][] = Array.from({ length: width }, () => []);
  levels.forEach((cells, level) => {
    let over = "";
    for (let c = 0; c < width; c++) {
      const own = (cells[c] ?? "").trim();
      if (own !== "") over = own;
      const below = levels.slice(level + 1).some((l) => isFilled(l[c] ?? ""));
      const text = own !== "" || level === lowest || !below ? own : over;
      if (text !== "" && (own !== "" || parts[c]!.at(-1) !== text)) parts[c]!.push(text);
    }
  });
  return parts.map((texts) => texts.join(" "));
}

function headsOf(cells: readonly string[], quoted: readonly number[]): string[] {
  let width = cells.length;
  while (width > 0 && !isFilled(textAt(cells, width - 1)) && !quoted.includes(width - 1)) width--;
  return cells.slice(0, width).map((cell, c) => (quoted.includes(c) ? cell : cell.trim()));
}

/** Makes all rows equally wide, in place, and tells how wide. */
function squareOff(
  rows: string[][],
  rowNumbers: readonly number[],
  expected: number,
  joiner: string,
  issues: IssueList,
): number {
  let width = expected;
  rows.forEach((cells, i) => {
    const found = cells.length;
    while (cells.length > expected && !isFilled(cells.at(-1)!)) cells.pop();
    if (found < expected || cells.length > expected) {
      issues.add({ kind: "cell-count", row: numberAt(rowNumbers, i), cells: found, expected });
    }
    if (cells.length > expected + MOST_EXTRA) {
      cells.push(cells.splice(expected + MOST_EXTRA - 1).join(joiner));
    }
    width = Math.max(width, cells.length);
  });
  for (const cells of rows) while (cells.length < width) cells.push("");
  return width;
}
