import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import { guarded } from "../formats/guarded";
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
 * missing figures empty cells. Every
 * sheet of demonstration data says so in its first line.
 */
export async function dossierXlsx(dossier: Dossier, words: Wording): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name, lines } of dossierSheets(dossier, words)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(lines.map((line) => line.map(sheetCell)));
    sheet["!cols"] = widthsOf(lines);
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", compression: true });
  return new Uint8Array(bytes);
}

/** Sheets by name, as lines of cells. */
export function dossierSheets(dossier: Dossier, words: Wording): { name: string; lines: Line[] }[] {
  const told = stampText(dossier, words);
  const stamp: Line[] = told === null ? [] : [[told]];
  const sections = dossierSections(dossier, words).map((section) => ({
    name: words.t(dossierWords[`sheet.${section.id}`]),
    lines: [...stamp, ...sectionLines(section)],
  }));
  const profiles = dossier.chosen.flatMap((area): Line[] => [
    [placeText(area, words)],
    ...tableLines(profileTable(area, words)),
    ...tableLines(historyTable(area, words)),
    ...areaFacts(dossier, area, words),
    [],
  ]);
  const title = words.t(dossierWords.profiles);
  const small = dossier.chosen.some(hasSmallCount) ? [[words.t(dossierWords.smallCount)]] : [];
  const lines = [...stamp, [title], [words.t(dossierWords.rankNote)], ...small, [], ...profiles];
  return [...sections, { name: title, lines }];
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
  if (typeof cell === "string") return { t: "s", v: guarded(cell), z: "@" };
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
