import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Language } from "../base/language";
import { type Wording, wordingOf } from "../i18n/wording";

const WordsContext = createContext<Wording | null>(null);

/** Gives everything below it its language. */
export function WordsProvider(props: { language: Language; children: ReactNode }) {
  const wording = useMemo(() => wordingOf(props.language), [props.language]);
  return <WordsContext.Provider value={wording}>{props.children}</WordsContext.Provider>;
}

/** The wording of the nearest provider: `const { t } = useWords()`, then `t(legendWords.zero)`. */
export function useWords(): Wording {
  const wording = useContext(WordsContext);
  if (!wording) throw new Error("useWords needs a WordsProvider above it");
  return wording;
}
