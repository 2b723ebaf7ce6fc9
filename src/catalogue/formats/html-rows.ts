import { decodeEntities } from "./entities";

/** A table of a web page, as texts. Cells over several columns or rows leave the others blank. */
export type HtmlTable = { readonly title: string; readonly rows: string[][] };

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-zA-Z][\w:]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const WIDEST_SPAN = 1000;
/** Cells of a page, with the blanks that spans leave, beyond which it is no table of figures. */
const MOST_CELLS = 20_000_000;

/**
 * The tables of an HTML text, read without running or loading anything: tags are dropped, entities
 * are letters. Inner tables become part of the cell that holds them. Throws where spans blow a page
 * up to more than twenty million cells.
 */
export function readHtmlTables(html: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let rows: string[][] | null = null;
  let cell: string | null = null;
  let spans: Spans = { across: 1, down: 1 };
  let held: number[] = [];
  let cells = 0;
  let title = "";
  let caption = false;
  let depth = 0;
  let from = 0;

  const endCell = () => {
    if (cell === null || !rows) return;
    cells += place(rows, held, cell, spans);
    if (cells > MOST_CELLS) throw new Error("too many cells");
    cell = null;
  };

  for (const tag of html.matchAll(TAG)) {
    const text = html.slice(from, tag.index);
    from = tag.index + tag[0].length;
    if (cell !== null) cell += text;
    else if (caption) title += text;
    const name = tag[3]?.toLowerCase();
    const closing = tag[2] === "/";
    if (name === "table") {
      depth = Math.max(0, depth + (closing ? -1 : 1));
      if (!closing && depth === 1) {
        rows = [];
        held = [];
        title = "";
      } else if (closing && depth === 0 && rows) {
        endCell();
        tables.push({ title: plain(title), rows });
        rows = null;
      }
    } else if (depth > 1 || !rows) {
      if (cell !== null && BREAKS.has(name ?? "")) cell += " ";
    } else if (name === "caption") {
      caption = !closing;
    } else if (name === "tr" && !closing) {
      endCell();
      rows.push([]);
    } else if (name === "td" || name === "th") {
      endCell();
      if (closing) continue;
      if (rows.length === 0) rows.push([]);
      spans = { across: span(tag[4], "colspan"), down: span(tag[4], "rowspan") };
      cell = "";
    } else if (cell !== null && BREAKS.has(name ?? "")) {
      cell += " ";
    }
  }
  if (rows) {
    if (cell !== null) cell += html.slice(from);
    endCell();
    tables.push({ title: plain(title), rows });
  }
  return tables;
}

const BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "tr", "td", "li"]);

type Spans = { readonly across: number; readonly down: number };

/** `held[c]` is the last row in which a cell from above takes column c. Tells the cells it made. */
function place(rows: string[][], held: number[], raw: string, { across, down }: Spans): number {
  const row = rows.at(-1)!;
  const before = row.length;
  while ((held[row.length] ?? 0) >= rows.length) row.push("");
  for (let c = 0; c < across; c++) {
    held[row.length] = rows.length + down - 1;
    row.push(c === 0 ? plain(raw) : "");
  }
  return row.length - before;
}

function span(attributes: string | undefined, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(attributes ?? "");
  return Math.min(WIDEST_SPAN, Math.max(1, Number(found?.[1] ?? 1)));
}

function plain(raw: string): string {
  return decodeEntities(raw)
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}
