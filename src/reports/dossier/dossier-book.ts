import { type Wording, wordingOf } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import { fileDay } from "../formats/file-day";
import { areaFacts, areaScoreTable, hasSmallCount, historyTable, profileTable } from "./area-page";
import { placeText } from "./choice-sections";
import type { Dossier, DossierArea } from "./dossier";
import { dossierSections } from "./dossier-sections";
import { stampText } from "./made-up";
import type { Section, SectionTable } from "./section";

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
  /** Said on every page; `null` where nothing is demonstration data. */
  readonly stamp: string | null;
  /** The words of its language. */
  readonly words: Wording;
};

/** The sections and pages of a dossier in its language; a dossier of no area has no pages. */
export function dossierBook(dossier: Dossier): DossierBook {
  const words = wordingOf(dossier.language);
  return {
    dossier,
    words,
    stamp: stampText(dossier, words),
    sections: dossierSections(dossier, words),
    pages: dossier.chosen.map((area) => areaPage(dossier, area, words)),
  };
}

/** Name of its workbook, with the day it was made. */
export function dossierFileName({ dossier, words }: DossierBook): string {
  return `${words.t(dossierWords.fileName)}-${fileDay(dossier.created)}.xlsx`;
}

function areaPage(dossier: Dossier, area: DossierArea, words: Wording): AreaPage {
  return {
    area,
    title: placeText(area, words),
    facts: areaFacts(dossier, area, words),
    tables: [
      areaScoreTable(dossier, area, words),
      profileTable(area, words),
      historyTable(area, words),
    ],
    notes: [
      words.t(dossierWords.rankNote),
      ...breakNotes(dossier, words),
      ...(hasSmallCount(area) ? [words.t(dossierWords.smallCount)] : []),
      ...(dossier.scenario.level === "amphoe" ? [words.t(dossierWords.amphoeProfile)] : []),
    ],
  };
}

function breakNotes({ sources, chosen }: Dossier, { t, year }: Wording): string[] {
  const shown = new Set(
    chosen.flatMap(({ profile }) =>
      profile.flatMap(({ history }) => history.map(({ yearBe }) => yearBe)),
    ),
  );
  const breaks = new Set(sources.flatMap(({ seriesBreaks }) => seriesBreaks));
  const years = [...breaks].filter((first) => shown.has(first)).sort((a, b) => a - b);
  return years.length === 0 ? [] : [t(dossierWords.breakNote, { years: years.map(year) })];
}
