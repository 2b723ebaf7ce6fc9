import type { Language } from "../base/language";
import { formatDate, formatNumber, formatSigned, formatYear } from "./format";
import { type Blanks, translate } from "./translate";
import type { Words } from "./words/words";

/** Words, numbers, years and dates in one language. */
export type Wording = {
  readonly language: Language;
  /** A text of a topic (`t(legendWords.zero)`) with its blanks filled. */
  t(words: Words, blanks?: Blanks): string;
  /** The right half of a bilingual text that comes from data: it has no blanks. */
  pick(text: Words): string;
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  year(yearBe: number): string;
  date(moment: Date): string;
};

/** The wording of one language for plain code; a component has the same from `useWords()`. */
export function wordingOf(language: Language): Wording {
  return {
    language,
    t: (words, blanks) => translate(words, language, blanks),
    pick: (text) => text[language],
    number: (value, decimals) => formatNumber(value, language, decimals),
    signed: (value, decimals) => formatSigned(value, language, decimals),
    year: (yearBe) => formatYear(yearBe, language),
    date: (moment) => formatDate(moment, language),
  };
}
