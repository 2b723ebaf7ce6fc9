import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { numberAt } from "../../base/column";
import { fail, ok, type Result } from "../../base/result";
import { withoutFormulas } from "./biff-guard";
import { damageDetail } from "./damage-detail";
import { MOST_SHEET_TEXT } from "./limits";
import { indentStyles, indentsOfSheet, type SheetIndents } from "./workbook-indents";
import { isZip } from "./zip-directory";
import { unzipGuarded } from "./zip-guard";

/** A parsed workbook, and the indents that its alignments stand for, by the order of its sheets. */
export type OpenWorkbook = {
  readonly book: WorkBook;
  readonly indents: readonly SheetIndents[];
};

type Xlsx = typeof import("@e965/xlsx");

const THAI = 874;
const OPTIONS: ParsingOptions = { dense: true, cellNF: true, cellHTML: false, codepage: THAI };
/** Pictures, drawings and printer settings stay packed. */
function holdsCells(name: string): boolean {
  return /(\.xml|\.rels|^mimetype)$|^xl\/[^/]*\.bin$|^xl\/worksheets\/[^/]*\.bin$/i.test(name);
}

/** Opens a workbook: zipped ones weighed and inflated first, only the parts that hold cells. */
export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  xlsx: Xlsx,
): Promise<Result<OpenWorkbook>> {
  try {
    if (isZip(bytes)) return await openZipped(bytes, file, xlsx);
    xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
    return ok({ book: readOle(bytes, xlsx), indents: [] });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return /password|encrypt/i.test(detail)
      ? fail({ kind: "file-protected", file })
      : fail({ kind: "file-damaged", file, detail: damageDetail(cause) });
  }
}

/** An .xls: in an OLE container (with which an encrypted .xlsx comes, too), or bare as before 1995. */
function readOle(bytes: Uint8Array, xlsx: Xlsx): WorkBook {
  const options: ParsingOptions = { ...OPTIONS, cellFormula: false };
  if (bytes[0] !== 0xd0 && bytes[0] !== 0x09) throw new Error("no workbook");
  if (bytes[0] === 0x09) {
    const bare = bytes.slice();
    withoutFormulas(bare);
    return xlsx.read(bare, { ...options, type: "array" });
  }
  const container = xlsx.CFB.read(bytes as never, { type: "array" });
  if (xlsx.CFB.find(container, "/EncryptedPackage")) throw new Error("password-protected");
  const stream = xlsx.CFB.find(container, "/Workbook") ?? xlsx.CFB.find(container, "/Book");
  if (!stream) throw new Error("no workbook inside");
  const content = stream.content as unknown as number[];
  const tame = Uint8Array.from(content);
  withoutFormulas(tame);
  for (let i = 0; i < tame.length; i++) content[i] = numberAt(tame, i);
  const { parse_xlscfb } = xlsx as unknown as {
    parse_xlscfb(container: unknown, options: ParsingOptions): WorkBook;
  };
  return parse_xlscfb(container, options);
}

async function openZipped(
  bytes: Uint8Array,
  file: string,
  xlsx: Xlsx,
): Promise<Result<OpenWorkbook>> {
  const parts = await unzipGuarded(bytes, file, holdsCells, MOST_SHEET_TEXT);
  if (!parts.ok) return tooLarge(parts, file, bytes.length);
  const container = xlsx.CFB.utils.cfb_new();
  for (const [name, body] of parts.value) {
    withoutLinks(body);
    xlsx.CFB.utils.cfb_add(container, `/${name}`, body);
  }
  const { parse_zip } = xlsx as unknown as {
    parse_zip(zip: unknown, options: ParsingOptions): WorkBook;
  };
  return ok({ book: parse_zip(container, OPTIONS), indents: indentsOf(parts.value) });
}

const CELLS_END = "</sheetData>";
const LINK = "<hyperlink ";

/** Blanks the links of a sheet, in place: the parser writes each into every cell of its range. */
function withoutLinks(part: Uint8Array): void {
  const from = lastOf(part, CELLS_END);
  if (from < 0) return;
  const tail = new TextDecoder("latin1").decode(part.subarray(from));
  for (let at = tail.indexOf(LINK); at >= 0; at = tail.indexOf(LINK, at + 1)) {
    part[from + at + 1] = "x".charCodeAt(0);
  }
}

/** Last place of an ASCII text in bytes; −1 without. */
function lastOf(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.lastIndexOf(first);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)
  ) {
    if ([...text].every((c, i) => bytes[at + i] === c.charCodeAt(0))) return at;
  }
  return -1;
}

/** A large honest workbook is no bomb: it is too large. */
function tooLarge<T>(parts: Result<T>, file: string, bytes: number): Result<never> {
  if (parts.ok) throw new Error("nothing failed");
  const { problem } = parts;
  if (problem.kind !== "archive-bomb" || problem.size * 1e6 > bytes * 60) return fail(problem);
  return fail({ kind: "workbook-too-large", file, size: problem.size, limit: problem.limit });
}

function indentsOf(parts: ReadonlyMap<string, Uint8Array>): SheetIndents[] {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const styles = indentStyles(text("xl/styles.xml"));
  if (styles.size === 0) return [];
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1] ?? "",
      /\bTarget="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1] ?? "",
    ]),
  );
  return [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*\br:id="([^"]*)"/g)].map(
    ([, id = ""]) => indentsOfSheet(text(`xl/${targets.get(id) ?? ""}`), styles),
  );
}
