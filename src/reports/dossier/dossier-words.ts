import type { Language } from "../../base/language";
import { formatDate, formatNumber, formatSigned, formatYear } from "../../i18n/format";
import { type Blanks, translate } from "../../i18n/translate";
import { dossierWords } from "../../i18n/words/dossier";

/** Key of a text of the dossier. */
export type DossierKey = keyof typeof dossierWords;

/** Words and numbers of the dossier in one language. */
export type DossierWords = {
  readonly language: Language;
  say(key: DossierKey, blanks?: Blanks): string;
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  year(yearBe: number): string;
  date(moment: Date): string;
};

/** The wording of the dossier in one language. */
export function dossierWording(language: Language): DossierWords {
  return {
    language,
    say: (key, blanks) => translate(dossierWords[key], language, blanks),
    number: (value, decimals) => formatNumber(value, language, decimals),
    signed: (value, decimals) => formatSigned(value, language, decimals),
    year: (yearBe) => formatYear(yearBe, language),
    date: (moment) => formatDate(moment, language),
  };
}
