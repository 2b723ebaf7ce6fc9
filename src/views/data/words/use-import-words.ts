import { useMemo } from "react";
import { importWords } from "../../../i18n/words/import";
import { useWords, type Wording } from "../../../ui/words-context";
import { type Say, useTopicWords } from "../../words/use-topic-words";

/** Key of a text of the import screen. */
export type ImportKey = keyof typeof importWords;

/** The page's wording, and `say` for the words that only the import screen has. */
export type ImportWording = Wording & { readonly say: Say<ImportKey> };

/** Words of the import screen: they load with the data page, not with the first map. */
export function useImportWords(): ImportWording {
  const wording = useWords();
  const say = useTopicWords(importWords);
  return useMemo(() => ({ ...wording, say }), [wording, say]);
}
