import { type Blanks, translate } from "../../i18n/translate";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";

/** Key of a text of the poverty panel. */
export type PovertyKey = keyof typeof povertyWords;

/** Says something of the poverty panel. */
export type SayPoverty = (key: PovertyKey, blanks?: Blanks) => string;

/** The words of the poverty panel, which come with its code. */
export function usePovertyWords(): SayPoverty {
  const { language } = useWords();
  return (key, blanks) => translate(povertyWords[key], language, blanks);
}
