import {
  type AreaPage,
  type DossierBook,
  dossierBook,
  dossierFileName,
} from "../reports/dossier/dossier-book";
import { dossierXlsx } from "../reports/dossier/dossier-xlsx";
import { type Cell, cellText, type Section, type SectionTable } from "../reports/dossier/section";
import { saveFile } from "../reports/save-file";
import { dossierProfileParams } from "./dossier-profiles";
import { type DossierTask, makeDossier } from "./make-dossier";

export type { AreaPage, Cell, DossierBook, DossierTask, Section, SectionTable };
export { cellText, dossierProfileParams };

/** Makes the dossier of the present choice; `null` where nothing is chosen. */
export function openDossier(task: DossierTask): DossierBook | null {
  const dossier = makeDossier(task);
  return dossier ? dossierBook(dossier) : null;
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the dossier as a workbook. */
export async function saveDossierXlsx(book: DossierBook): Promise<void> {
  const bytes = await dossierXlsx(book.dossier, book.words);
  saveFile(dossierFileName(book), XLSX_TYPE, bytes as Uint8Array<ArrayBuffer>);
}
