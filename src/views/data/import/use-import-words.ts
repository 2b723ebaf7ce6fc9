import { useMemo } from "react";
import { type Blanks, translate } from "../../../i18n/translate";
import { importWords } from "../../../i18n/words/import";
import { useWords, type Wording } from "../../../ui/words-context";

/** Key of a text of the import screen. */
export type ImportKey = keyof typeof importWords;

/** The page's wording, and `say` for the words that only the import screen has. */
export type ImportWording = Wording & { say(key: ImportKey, blanks?: Blanks): string };

/** Words of the import screen: they load with the data page, not with the first map. */
export function useImportWords(): ImportWording {
  const wording = useWords();
  return useMemo(
    () => ({
      ...wording,
      say: (key, blanks) => translate(importWords[key], wording.language, blanks),
    }),
    [wording],
  );
}
