import { numberAt } from "../../base/column";
import type { ReadOptions, TextTable } from "./format";
import { columnLetters, type Grid, isFilled, tableOfGrid } from "./grid";
import type { HeadRows } from "./head-rows";
import type { IssueList } from "./issue-list";
import { fillDown } from "./workbook-fill";
import type { SheetGrid } from "./workbook-grid";
import { findMergedHead, joinMergedHeads } from "./workbook-heads";

/**
 * A sheet → a table: heads over several rows joined, lines above them as its title, blank rows left
 * out but counted, empty columns left out, filled columns without a head named by their letter.
 */
export function tableOfSheet(
  sheet: SheetGrid,
  name: string,
  headRows: ReadOptions["headRows"],
  issues: IssueList,
): TextTable {
  for (const { row, column } of sheet.unsolved) {
    issues.add({ kind: "formula-without-value", row, column: columnLetters(column) });
  }
  const filled = withoutBlankRows(sheet.grid);
  const head = headRows ? told(headRows) : findMergedHead(filled, placed(sheet, filled));
  if (head.last < 0) return tableOfGrid(filled, { name, headRows: [0, 0] }, issues);
  const from = filled.rowNumbers[head.first] ?? 1;
  const to = filled.rowNumbers[head.last] ?? from;
  fillDown(sheet, to - 1);
  const grid = withJoinedHeads(withoutBlankRows(sheet.grid), sheet, {
    first: from - 1,
    last: to - 1,
  });
  const single = grid.rowNumbers.filter((n) => n >= from && n <= to).length === 1;
  const tidy = withoutBlankColumns(grid, single ? to : null);
  return { ...tableOfGrid(tidy, { name, headRows: [from, to] }, issues), headRows: [from, to] };

  function told([first, last]: readonly [number, number]): HeadRows {
    if (last < 1) return { first: -1, last: -1 };
    const at = (n: number) => filled.rowNumbers.findIndex((row) => row >= n);
    const start = Math.max(0, at(first));
    return {
      first: start,
      last: Math.max(
        start,
        filled.rowNumbers.findLastIndex((r) => r <= last),
      ),
    };
  }
}

/** Merged areas with their rows counted as in a grid whose blank rows are left out. */
function placed(sheet: SheetGrid, filled: Grid): SheetGrid["merges"] {
  const at = new Map(filled.rowNumbers.map((row, i) => [row - 1, i]));
  return sheet.merges.flatMap(({ s, e }) => {
    const start = at.get(s.r);
    if (start === undefined) return [];
    let end = start;
    while ((filled.rowNumbers[end + 1] ?? Number.POSITIVE_INFINITY) - 1 <= e.r) end++;
    return [{ s: { r: start, c: s.c }, e: { r: end, c: e.c } }];
  });
}

function withoutBlankRows({ rows, rowNumbers }: Grid): Grid {
  const kept = [...rows.keys()].filter((r) => rows[r]!.some(isFilled));
  return {
    rows: kept.map((r) => rows[r]!),
    rowNumbers: kept.map((r) => numberAt(rowNumbers, r)),
    quoted: [],
  };
}

/** Where merged cells lie in the heads, their rows become one; other heads are joined later. */
function withJoinedHeads(grid: Grid, sheet: SheetGrid, { first, last }: HeadRows): Grid {
  if (!sheet.merges.some((m) => m.s.r <= last && m.e.r >= first && m.s.r >= first)) return grid;
  const joined = joinMergedHeads(sheet.grid, sheet.merges, { first, last });
  const kept = [...grid.rows.keys()].filter((i) => {
    const row = numberAt(grid.rowNumbers, i) - 1;
    return row < first || row >= last;
  });
  return {
    rows: kept.map((i) => (grid.rowNumbers[i] === last + 1 ? joined : grid.rows[i]!)),
    rowNumbers: kept.map((i) => numberAt(grid.rowNumbers, i)),
    quoted: [],
  };
}

/** `head` is the row of the only heads; where they have a gap over filled cells it gets its letter. */
function withoutBlankColumns(grid: Grid, head: number | null): Grid {
  const filled = new Set<number>();
  for (const cells of grid.rows) {
    cells.forEach((cell, c) => {
      if (isFilled(cell)) filled.add(c);
    });
  }
  const used = [...filled].sort((a, b) => a - b);
  const rows = grid.rows.map((cells, i) =>
    used.map((c) => {
      const gap = grid.rowNumbers[i] === head && !isFilled(cells[c] ?? "");
      return gap ? columnLetters(c) : (cells[c] ?? "");
    }),
  );
  return { ...grid, rows };
}
