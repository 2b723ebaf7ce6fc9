import { lensWord } from "../../i18n/lens-facts";
import type { Blanks } from "../../i18n/translate";
import type { lensWords } from "../../i18n/words/lens";
import { useWords } from "../../ui/words-context";

/** Key of a text of the lenses. */
export type LensKey = keyof typeof lensWords;

/** The words of the lenses, which come with their code; a key that a lens lacks gives "". */
export function useLensWords(): (key: LensKey | (string & {}), blanks?: Blanks) => string {
  const { language } = useWords();
  return (key, blanks) => lensWord(key, language, blanks);
}
