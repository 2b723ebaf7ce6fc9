import { fail, ok, type Result } from "../../base/result";
import { findDelimiter } from "./find-delimiter";
import type { FileContents, FileFormat, ReadOptions, TextTable } from "./format";
import { type Grid, isFilled, tableOfGrid } from "./grid";
import { type IssueList, issueList } from "./issue-list";
import { MOST_COLUMNS } from "./limits";
import { type QuoteFault, rowSplitter } from "./split-rows";
import { decodeChunks, decodeText, isText, sniffEncoding } from "./text-encoding";

const OPENING = 1 << 16;
const TOP_ROWS = 100;
const MOST_SHARED = 20_000;
const PROGRESS_MS = 250;
/** Letters of no encoding, and Thai letters of UTF-8 read as CP874: each begins with เธ or เน. */
const UNREADABLE = /[\uFFFD\0]|(?:เ[ธน][^\n]){3}/;

/** Comma-, semicolon-, tab- or bar-separated text in UTF-8, UTF-16 or CP874. */
export const csv: FileFormat = {
  id: "csv",
  extensions: [".csv", ".tsv", ".txt", ".tab"],
  read: readCsv,
};

async function readCsv(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const encoding = options.encoding ?? sniffEncoding(bytes);
  if (bytes.length > 0 && !isText(bytes, encoding)) return fail({ kind: "not-text", file });
  const delimiter =
    options.delimiter ?? findDelimiter(decodeText(bytes.subarray(0, OPENING), encoding));
  const issues = issueList();
  const collected = collectRows(decodeChunks(bytes, encoding), delimiter, issues, options);
  const { grid, notes, widest } = collected;
  if (widest > MOST_COLUMNS) {
    return fail({
      kind: "too-many-columns",
      file,
      table: "CSV",
      columns: widest,
      limit: MOST_COLUMNS,
    });
  }
  if (grid.rows.length === 0) return fail({ kind: "file-empty", file });
  const { headRows } = options;
  const table = tableOfGrid(grid, { name: file, headRows, notes, joiner: delimiter }, issues);
  if (collected.unreadable) listUnreadable(table, issues);
  return ok({ tables: [table], issues: issues.all(), reading: { encoding, delimiter } });
}

type Collected = {
  readonly grid: Grid;
  readonly notes: readonly string[];
  readonly widest: number;
  /** Some letter is none of the encoding. */
  readonly unreadable: boolean;
};

/** Rows of the whole text; stops early where one is far too wide. Blank rows are only counted. */
function collectRows(
  pieces: Iterable<string>,
  delimiter: string,
  issues: IssueList,
  options: ReadOptions,
): Collected {
  const grid = {
    rows: [] as string[][],
    rowNumbers: [] as number[],
    quoted: [] as (number[] | null)[],
  };
  const notes: string[] = [];
  const share = textSharer();
  let row = 0;
  let widest = 0;
  let unreadable = false;
  const splitter = rowSplitter(delimiter, {
    note(line) {
      row++;
      notes.push(line.slice(2).trim());
    },
    row(cells, quoted, fault) {
      row++;
      if (quoted === null && !cells.some(isFilled)) return;
      if (row === 1 && /^sep=/i.test(cells[0]!) && cells.join("") === cells[0]) return;
      if (grid.rows.length < TOP_ROWS) grid.quoted.push(quoted);
      else share(cells);
      grid.rows.push(cells);
      grid.rowNumbers.push(row);
      if (cells.length > widest) widest = Math.max(widest, filledWidth(cells));
      if (fault === "open") issues.add({ kind: "quote-open", row });
      if (quoted !== null) listSwallowed(cells, quoted, delimiter, fault, row, issues);
    },
  });
  let told = Date.now();
  for (const piece of pieces) {
    splitter.push(piece, false);
    unreadable ||= UNREADABLE.test(piece);
    if (widest > MOST_COLUMNS) break;
    if (options.onProgress && Date.now() - told > PROGRESS_MS) {
      options.onProgress(grid.rows.length);
      told = Date.now();
    }
  }
  if (widest <= MOST_COLUMNS) splitter.push("", true);
  return { grid, notes, widest, unreadable };
}

/**
 * Keeps equal texts of a column once, until the column shows too many different ones: codes,
 * names and years repeat, and a table of a million rows then takes a third of the memory.
 */
function textSharer(): (cells: string[]) => void {
  const columns: (Map<string, string> | null)[] = [];
  return (cells) => {
    for (let c = 0; c < cells.length; c++) {
      const known = columns[c];
      if (known === null) continue;
      if (known === undefined) {
        columns[c] = new Map();
        continue;
      }
      const cell = cells[c]!;
      const same = known.get(cell);
      if (same !== undefined) cells[c] = same;
      else if (known.size < MOST_SHARED) known.set(cell, cell);
      else columns[c] = null;
    }
  };
}

function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && !isFilled(cells[width - 1]!)) width--;
  return width;
}

/** A quoted cell with line breaks has likely eaten rows where its lines are separated or its end is torn. */
function listSwallowed(
  cells: readonly string[],
  quoted: readonly number[],
  delimiter: string,
  fault: QuoteFault,
  row: number,
  issues: IssueList,
): void {
  for (const c of quoted) {
    const cell = cells[c]!;
    if (!cell.includes("\n") || !cell.includes(delimiter)) continue;
    const lines = cell.split("\n");
    const separated = lines.slice(1).filter((line) => line.includes(delimiter)).length;
    if (fault === "torn" || separated > 1) {
      issues.add({ kind: "lines-in-cell", row, lines: lines.length });
    }
  }
}

function listUnreadable(table: TextTable, issues: IssueList): void {
  table.rows.forEach((cells, i) => {
    cells.forEach((text, c) => {
      if (!UNREADABLE.test(text)) return;
      const row = table.rowNumbers[i]!;
      issues.add({ kind: "unreadable-text", row, column: table.columns[c]!, text });
    });
  });
}
