import { fail, ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, ReadOptions } from "./format";
import { isFilled, tableOfGrid } from "./grid";
import { readHtmlTables } from "./html-rows";
import { issueList } from "./issue-list";
import { MOST_COLUMNS } from "./limits";
import { decodeText, isText, sniffEncoding } from "./text-encoding";

const OPENING = 1 << 12;

/** A web page with tables: what many office systems save under the name `.xls`. */
export const html: FileFormat = {
  id: "html",
  extensions: [".html", ".htm"],
  sniff: (bytes) => {
    const opening = bytes.subarray(0, OPENING);
    const text = decodeText(opening, sniffEncoding(opening));
    return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|meta|body|table|style|div|center)\b/i.test(
      text,
    );
  },
  read: readHtml,
};

async function readHtml(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const encoding = options.encoding ?? sniffEncoding(bytes);
  if (!isText(bytes, encoding)) return fail({ kind: "not-text", file });
  const issues = issueList();
  const found = readHtmlTables(decodeText(bytes, encoding));
  const widest = found.reduce(
    (most, { rows }) => rows.reduce((m, r) => Math.max(m, r.length), most),
    0,
  );
  if (widest > MOST_COLUMNS) {
    const about = { columns: widest, limit: MOST_COLUMNS };
    return fail({ kind: "too-many-columns", file, table: file, ...about });
  }
  const tables = found.flatMap(({ title, rows }, i) => {
    const kept = [...rows.keys()].filter((r) => rows[r]!.some(isFilled));
    if (kept.length === 0) return [];
    const grid = {
      rows: kept.map((r) => rows[r]!),
      rowNumbers: kept.map((r) => r + 1),
      quoted: [],
    };
    const name = title === "" ? `${file} ${i + 1}` : title;
    const notes = title === "" ? [] : [title];
    return [tableOfGrid(grid, { name, headRows: options.headRows, notes }, issues)];
  });
  if (tables.length === 0) return fail({ kind: "html-without-table", file });
  const largest = tables.sort((a, b) => b.rows.length - a.rows.length);
  return ok({ tables: largest, issues: issues.all(), reading: { encoding } });
}
