import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Language } from "../base/language";
import { type WordKey, wordsOf } from "../i18n/catalogue";
import { formatNumber, formatSigned, formatYear } from "../i18n/format";
import { type Blanks, translate } from "../i18n/translate";

/** Words and numbers in the language of the screen. */
export type Wording = {
  readonly language: Language;
  t(key: WordKey, blanks?: Blanks): string;
  /** The right half of a bilingual text that comes from data. */
  pick(text: { readonly th: string; readonly en: string }): string;
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  year(yearBe: number): string;
};

const WordsContext = createContext<Wording | null>(null);

/** The wording of one language, outside React too (reports, console). */
export function wordingOf(language: Language): Wording {
  return {
    language,
    t: (key, blanks) => translate(wordsOf(key), language, blanks),
    pick: (text) => text[language],
    number: (value, decimals) => formatNumber(value, language, decimals),
    signed: (value, decimals) => formatSigned(value, language, decimals),
    year: (yearBe) => formatYear(yearBe, language),
  };
}

/** Gives everything below it its language. */
export function WordsProvider(props: { language: Language; children: ReactNode }) {
  const wording = useMemo(() => wordingOf(props.language), [props.language]);
  return <WordsContext.Provider value={wording}>{props.children}</WordsContext.Provider>;
}

/** The wording of the nearest provider. */
export function useWords(): Wording {
  const wording = useContext(WordsContext);
  if (!wording) throw new Error("useWords needs a WordsProvider above it");
  return wording;
}
