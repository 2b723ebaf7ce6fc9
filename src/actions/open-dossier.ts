import {
  areaFacts,
  areaScoreTable,
  hasSmallCount,
  historyTable,
  profileTable,
} from "../reports/dossier/area-page";
import { placeText } from "../reports/dossier/choice-sections";
import type { Dossier, DossierArea } from "../reports/dossier/dossier";
import { dossierSections } from "../reports/dossier/dossier-sections";
import { type DossierWords, dossierWording } from "../reports/dossier/dossier-words";
import { dossierXlsx } from "../reports/dossier/dossier-xlsx";
import { type Cell, cellText, type Section, type SectionTable } from "../reports/dossier/section";
import { saveFile } from "../reports/save-file";
import { type DossierTask, makeDossier } from "./make-dossier";

/** The page of one chosen area. */
export type AreaPage = {
  readonly area: DossierArea;
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly SectionTable[];
  readonly notes: readonly string[];
};

/** A dossier as it is shown and printed. */
export type DossierBook = {
  readonly dossier: Dossier;
  readonly sections: readonly Section[];
  readonly pages: readonly AreaPage[];
  readonly words: DossierWords;
};

export type { Cell, DossierTask, DossierWords, Section, SectionTable };
export { cellText, dossierWording };

/** Makes the dossier of the present choice; `null` where nothing is chosen. */
export async function openDossier(task: DossierTask): Promise<DossierBook | null> {
  const dossier = await makeDossier(task);
  if (!dossier) return null;
  const words = dossierWording(dossier.language);
  return {
    dossier,
    words,
    sections: dossierSections(dossier, words),
    pages: dossier.chosen.map((area) => ({
      area,
      title: placeText(area, words),
      facts: areaFacts(dossier, area, words),
      tables: [
        areaScoreTable(dossier, area, words),
        profileTable(dossier, area, words),
        historyTable(area, words),
      ],
      notes: [
        words.say("rankNote"),
        ...breakNotes(dossier, words),
        ...(hasSmallCount(area) ? [words.say("smallCount")] : []),
        ...(dossier.scenario.level === "amphoe" ? [words.say("amphoeProfile")] : []),
      ],
    })),
  };
}

function breakNotes({ sources, chosen }: Dossier, { say, year }: DossierWords): string[] {
  const shown = new Set(
    chosen.flatMap(({ profile }) =>
      profile.flatMap(({ history }) => history.map(({ yearBe }) => yearBe)),
    ),
  );
  const breaks = new Set(sources.flatMap(({ seriesBreaks }) => seriesBreaks));
  const years = [...breaks].filter((first) => shown.has(first)).sort((a, b) => a - b);
  return years.length === 0 ? [] : [say("breakNote", { years: years.map(year) })];
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the dossier as a workbook. */
export async function saveDossierXlsx({ dossier, words }: DossierBook): Promise<void> {
  const bytes = await dossierXlsx(dossier, words);
  const day = dossier.created.toISOString().slice(0, 10);
  const name = `${words.say("fileName")}-${day}.xlsx`;
  saveFile(name, XLSX_TYPE, bytes as Uint8Array<ArrayBuffer>);
}
