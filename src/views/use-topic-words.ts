import { useMemo } from "react";
import { type Blanks, translate } from "../i18n/translate";
import type { Topic } from "../i18n/words";
import { useWords } from "../ui/words-context";

/** Texts of a topic that loads with its own part of the page. */
export function useTopicWords<T extends Topic>(
  topic: T,
): (key: keyof T & string, blanks?: Blanks) => string {
  const { language } = useWords();
  return useMemo(
    () => (key, blanks) => translate(topic[key]!, language, blanks),
    [topic, language],
  );
}
