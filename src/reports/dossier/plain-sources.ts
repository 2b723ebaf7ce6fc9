import type { Language } from "../../base/language";
import { wordingOf } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import type { DossierSource } from "./dossier";

const PLAIN = { years: [], demonstration: false, seriesBreaks: [] };

/** The registered population and households of one BE year. */
export function registeredSource(yearBe: number, language: Language): DossierSource {
  const { t } = wordingOf(language);
  const source = t(dossierWords.registeredSource);
  return { ...PLAIN, name: t(dossierWords.registered), source, years: [yearBe] };
}

/** Numbers that the planner entered, with the source that was given for them. */
export function enteredSource(name: string, source: string, language: Language): DossierSource {
  const { t } = wordingOf(language);
  return { ...PLAIN, name, source: `${t(dossierWords.entered)}: ${source}` };
}

/** Points that the planner brought in. */
export function pointsSource(name: string, language: Language): DossierSource {
  return { ...PLAIN, name, source: wordingOf(language).t(dossierWords.importedPoints) };
}
