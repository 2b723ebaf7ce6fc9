import type { Range } from "@e965/xlsx";
import { type Grid, isFilled } from "./grid";
import { findHead, type HeadRows } from "./head-rows";

const MOST_HEADS = 6;

/** Heads as {@link findHead} sees them, then as far up and down as merged cells hold them together. */
export function findMergedHead(grid: Grid, merges: readonly Range[]): HeadRows {
  const found = findHead(grid);
  if (found.last < 0) return found;
  let { first, last } = found;
  while (first > 0 && last - first < MOST_HEADS && reachesUp(grid, merges, first)) first--;
  for (const merge of merges) {
    const holds = merge.s.r >= first && merge.s.r <= last && !isTitle(grid, merge);
    if (
      holds &&
      merge.e.r > last &&
      merge.e.r - first < MOST_HEADS &&
      merge.e.r < grid.rows.length
    ) {
      last = merge.e.r;
    }
  }
  return { first, last };
}

/** Heads of several rows joined per column, each merged cell counting for all its columns. */
export function joinMergedHeads(
  grid: Grid,
  merges: readonly Range[],
  { first, last }: HeadRows,
): string[] {
  const heads = grid.rows.slice(first, last + 1);
  const width = Math.max(0, ...heads.map((cells) => cells.length));
  const levels = heads.map((cells) =>
    Array.from({ length: width }, (_, c) => (cells[c] ?? "").trim()),
  );
  for (const { s, e } of merges) {
    const text = levels[s.r - first]?.[s.c] ?? "";
    for (let r = Math.max(s.r, first); r <= Math.min(e.r, last); r++) {
      for (let c = s.c; c <= e.c && c < width; c++) levels[r - first]![c] = text;
    }
  }
  return (levels[0] ?? []).map((_, c) => {
    const texts = levels.map((cells) => cells[c] ?? "").filter((t) => t !== "");
    return texts.filter((text, i) => text !== texts[i - 1]).join(" ");
  });
}

/** The row above belongs to the heads: a cell of it spans columns of them, or reaches into them. */
function reachesUp(grid: Grid, merges: readonly Range[], first: number): boolean {
  const above = first - 1;
  return merges.some((m) => {
    if (isTitle(grid, m)) return false;
    const into = m.s.r <= above && m.e.r >= first;
    const spans = m.e.r === above && m.e.c > m.s.c && isFilled(grid.rows[m.s.r]?.[m.s.c] ?? "");
    return into || spans;
  });
}

/** A merged area is a title when nothing else stands in its rows. */
function isTitle(grid: Grid, { s, e }: Range): boolean {
  const rows = grid.rows.slice(s.r, e.r + 1);
  return rows.flatMap((cells) => cells.filter(isFilled)).length <= 1;
}
