import type { Language } from "../base/language";
import type { Bilingual } from "../domain/text";
import "../i18n/later/export";
import { type WordKey, wordsOf } from "../i18n/catalogue";
import { formatDate, formatNumber, formatYear } from "../i18n/format";
import { type Blanks, translate } from "../i18n/translate";

/** Words and numbers of a report in its language. */
export type ReportWords = {
  t(key: WordKey, blanks?: Blanks): string;
  pick(text: Bilingual): string;
  year(yearBe: number): string;
  date(moment: Date): string;
  number(value: number, decimals?: number): string;
};

/** The wording of reports in one language. */
export function reportWords(language: Language): ReportWords {
  return {
    t: (key, blanks) => translate(wordsOf(key), language, blanks),
    pick: (text) => text[language],
    year: (yearBe) => formatYear(yearBe, language),
    date: (moment) => formatDate(moment, language),
    number: (value, decimals) => formatNumber(value, language, decimals),
  };
}
