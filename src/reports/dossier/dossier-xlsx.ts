import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import type { SheetDress } from "../formats/dress-workbook";
import { areaFacts, hasSmallCount, historyTable, profileTable } from "./area-page";
import { placeText } from "./choice-sections";
import type { Dossier } from "./dossier";
import { dossierSections } from "./dossier-sections";
import { stampText } from "./made-up";
import type { Cell, Section, SectionTable } from "./section";

const WIDTHS = { least: 9, most: 46 };

type Line = readonly Cell[];

/**
 * The dossier as a workbook: a sheet per part and one with the profiles of the areas. Figures are
 * unrounded numbers shown with their decimals, counts of 1–4 with an asterisk, codes are text,
 * missing figures empty cells. Heads are bold, and stand still above a table that is alone on its
 * sheet, which is filtered; a page is as wide as its sheet. A text that begins like a formula stays
 * as it is: a cell of text is never run. Every sheet of demonstration data says so in its first line.
 */
export async function dossierXlsx(dossier: Dossier, words: Wording): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const { dressWorkbook } = await import("../formats/dress-workbook");
  const book = utils.book_new();
  const sheets = dossierSheets(dossier, words);
  for (const { name, lines, filtered } of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(lines.map((line) => line.map(sheetCell)));
    sheet["!cols"] = widthsOf(lines);
    if (filtered) sheet["!autofilter"] = { ref: utils.encode_range(filtered) };
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", compression: true });
  return dressWorkbook(new Uint8Array(bytes), sheets);
}

/** A sheet: its lines of cells, which of them are heads, and what is filtered and stands still. */
type Sheet = SheetDress & {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly filtered: Range | null;
};

/** A head that lies farther down would leave no room for what moves under it. */
const LOWEST_FROZEN = 12;

function dossierSheets(dossier: Dossier, words: Wording): Sheet[] {
  const told = stampText(dossier, words);
  const stamp: Line[] = told === null ? [] : [[told]];
  const sections = dossierSections(dossier, words).map((section) =>
    sheetOf(
      words.t(dossierWords[`sheet.${section.id}`]),
      [...stamp, ...sectionLines(section)],
      section.tables,
    ),
  );
  const areas = dossier.chosen.map((area) => {
    const tables = [profileTable(area, words), historyTable(area, words)];
    const facts = areaFacts(dossier, area, words);
    return {
      tables,
      lines: [[placeText(area, words)], ...tables.flatMap(tableLines), ...facts, []],
    };
  });
  const title = words.t(dossierWords.profiles);
  const small = dossier.chosen.some(hasSmallCount) ? [[words.t(dossierWords.smallCount)]] : [];
  const above = [...stamp, [title], [words.t(dossierWords.rankNote)], ...small, []];
  const lines = [...above, ...areas.flatMap((area) => area.lines)];
  return [
    ...sections,
    sheetOf(
      title,
      lines,
      areas.flatMap((area) => area.tables),
    ),
  ];
}

/** Heads of all tables; a table that is alone on its sheet is filtered, its head stands still. */
function sheetOf(name: string, lines: readonly Line[], tables: readonly SectionTable[]): Sheet {
  const places = tables.map(({ head }) => lines.indexOf(head));
  const heads = places.map((at) => at + 1);
  const [only, ...others] = tables;
  const at = places[0] ?? 0;
  if (!only || others.length > 0 || only.rows.length === 0) {
    return { name, lines, heads, frozen: 0, filtered: null };
  }
  const filtered = { s: { r: at, c: 0 }, e: { r: at + only.rows.length, c: only.head.length - 1 } };
  return { name, lines, heads, frozen: at < LOWEST_FROZEN ? at + 1 : 0, filtered };
}

function sectionLines({ title, facts, tables, notes }: Section): Line[] {
  return [
    [title],
    ...notes.map((note) => [note]),
    ...facts,
    [],
    ...tables.flatMap((table) => [...tableLines(table), []]),
  ];
}

function tableLines({ caption, head, rows, total }: SectionTable): Line[] {
  return [[caption], head, ...rows, ...(total ? [total] : [])];
}

function sheetCell(cell: Cell): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { t: "s", v: cell, z: "@" };
  if (!Number.isFinite(cell.value)) return null;
  const decimals = cell.decimals > 0 ? `.${"0".repeat(cell.decimals)}` : "";
  return { t: "n", v: cell.value, z: `#,##0${decimals}${cell.marked ? '" *"' : ""}` };
}

function widthsOf(lines: readonly Line[]): { wch: number }[] {
  const tabular = lines.filter((line) => line.length > 1);
  const columns = Math.max(1, ...tabular.map((line) => line.length));
  return Array.from({ length: columns }, (_, c) => {
    const longest = Math.max(0, ...tabular.map((line) => lengthOf(line[c] ?? null)));
    return { wch: Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2)) };
  });
}

function lengthOf(cell: Cell): number {
  return typeof cell === "string" ? cell.length : 10;
}
