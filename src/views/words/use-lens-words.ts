import { lensWords } from "../../i18n/words/lens";
import { type Say, useTopicWords } from "./use-topic-words";

/** Key of a text of the lenses. */
export type LensKey = keyof typeof lensWords;

/** The words of the lenses, which come with their code; a key that a lens lacks gives "". */
export function useLensWords(): Say<LensKey | (string & {})> {
  return useTopicWords(lensWords);
}
