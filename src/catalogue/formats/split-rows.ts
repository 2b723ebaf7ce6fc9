const QUOTE = 34;
const APOSTROPHE = 39;
const CR = 13;
const LF = 10;
/** No quoted cell is longer: a quote still open after so much was a letter. */
const LONGEST = 1 << 20;
/** So many quotes without an end, and all that follow are letters. */
const OPEN_QUOTES = 50;

const MORE = -1;
const NONE = -2;

/** What is odd about the quotes of a row: nothing closes one, or text follows a closing one. */
export type QuoteFault = "open" | "torn" | null;

/** One row as it comes. `quoted` lists the cells that stood in quotes, null for none. */
export type RowSink = {
  row(cells: string[], quoted: number[] | null, fault: QuoteFault): void;
  /** A line `# …` above the first row, as a whole. */
  note(line: string): void;
};

/**
 * Splits separated text (RFC 4180) that arrives in pieces; `last` says that nothing follows. Lines
 * end with CRLF, LF or CR. What follows a closing quote belongs to the cell; a quote that nothing
 * closes is a letter. The `'` that exports put before a text beginning with = + - @ is removed.
 */
export function rowSplitter(delimiter: string, sink: RowSink) {
  const mark = delimiter.charCodeAt(0);
  let rest = "";
  /** Letters to wait for before a row that did not end is tried again: the double of the last try. */
  let wanted = 0;
  let top = true;
  let openQuotes = 0;

  function push(piece: string, last: boolean): void {
    rest = rest === "" ? piece : rest + piece;
    if (!last && rest.length < wanted) return;
    const text = rest;
    let start = 0;
    while (start < text.length) {
      const next =
        top && text.startsWith("# ", start) ? note(text, start, last) : row(text, start, last);
      if (next === MORE) break;
      start = next;
    }
    rest = text.slice(start);
    wanted = start === 0 ? rest.length * 2 : 0;
  }

  function note(text: string, start: number, last: boolean): number {
    const end = lineEnd(text, start);
    const next = afterLine(text, end, last);
    if (next !== MORE) sink.note(text.slice(start, end));
    return next;
  }

  function row(text: string, start: number, last: boolean): number {
    const cells: string[] = [];
    let quoted: number[] | null = null;
    let fault: QuoteFault = null;
    let at = start;
    for (;;) {
      let head = "";
      if (text.charCodeAt(at) === QUOTE && openQuotes < OPEN_QUOTES) {
        const close = closingQuote(text, at + 1, last);
        if (close === MORE) return MORE;
        if (close === NONE) {
          fault = "open";
          openQuotes++;
        } else {
          quoted ??= [];
          quoted.push(cells.length);
          head = inside(text, at + 1, close);
          at = close + 1;
        }
      }
      let end = at;
      let unit = 0;
      while (end < text.length) {
        unit = text.charCodeAt(end);
        if (unit === mark || unit === LF || unit === CR) break;
        end++;
      }
      if (end === text.length && !last) return MORE;
      const isQuoted = quoted !== null && quoted[quoted.length - 1] === cells.length;
      const plain = text.slice(at, end);
      const after = isQuoted && plain.trim() === "" ? "" : plain;
      if (isQuoted && after !== "") fault ??= "torn";
      cells.push(unguarded(head + after));
      if (end < text.length && unit === mark) {
        at = end + 1;
        continue;
      }
      const next = afterLine(text, end, last);
      if (next === MORE) return MORE;
      if (top && (quoted !== null || cells.some((c) => c.trim() !== ""))) top = false;
      sink.row(cells, quoted, fault);
      return next;
    }
  }

  return { push };
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return end;
}

/** The first place of the next line; {@link MORE} where a CR may still get its LF. */
function afterLine(text: string, end: number, last: boolean): number {
  if (end === text.length) return last ? end : MORE;
  if (text.charCodeAt(end) === LF) return end + 1;
  if (end + 1 === text.length) return last ? end + 1 : MORE;
  return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

function closingQuote(text: string, from: number, last: boolean): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return last || text.length - from > LONGEST ? NONE : MORE;
    if (at - from > LONGEST) return NONE;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1 === text.length && !last ? MORE : at;
    at += 2;
  }
}

function inside(text: string, from: number, to: number): string {
  const cell = text.slice(from, to);
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

/** Exports put one `'` before a text that a spreadsheet would run, and before one that has such a `'`. */
function unguarded(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
