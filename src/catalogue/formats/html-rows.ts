/** A table of a web page, as texts. Cells over several columns or rows leave the others blank. */
export type HtmlTable = { readonly title: string; readonly rows: string[][] };

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-zA-Z][\w:]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const WIDEST_SPAN = 1000;

/**
 * The tables of an HTML text, read without running or loading anything: tags are dropped, entities
 * are letters. Inner tables become part of the cell that holds them.
 */
export function readHtmlTables(html: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let rows: string[][] | null = null;
  let cell: string | null = null;
  let spans: Spans = { across: 1, down: 1 };
  let held: number[] = [];
  let title = "";
  let caption = false;
  let depth = 0;
  let from = 0;

  const endCell = () => {
    if (cell === null || !rows) return;
    place(rows, held, cell, spans);
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

/** `held[c]` rows below still have column c taken by a cell from above. */
function place(rows: string[][], held: number[], raw: string, { across, down }: Spans): void {
  const row = rows.at(-1)!;
  const now = rows.length;
  while ((held[row.length] ?? 0) >= now) row.push("");
  for (let c = 0; c < across; c++) {
    held[row.length] = now + down - 1;
    row.push(c === 0 ? plain(raw) : "");
  }
}

function span(attributes: string | undefined, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(attributes ?? "");
  return Math.min(WIDEST_SPAN, Math.max(1, Number(found?.[1] ?? 1)));
}

function plain(raw: string): string {
  return raw
    .replace(
      /&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi,
      (entity, name: string) => letterOf(name) ?? entity,
    )
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

function letterOf(name: string): string | null {
  if (name[0] !== "#") return NAMED[name.toLowerCase()] ?? null;
  const hex = name[1]?.toLowerCase() === "x";
  const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
