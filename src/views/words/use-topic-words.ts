import { useMemo } from "react";
import { type Blanks, translate } from "../../i18n/translate";
import type { Topic } from "../../i18n/words/words";
import { useWords } from "../../ui/words-context";

/** Says a text of a topic by its key, with its blanks filled. */
export type Say<K extends string> = (key: K, blanks?: Blanks) => string;

/**
 * Texts of a topic that loads with its own part of the page. Where `K` admits keys that are put
 * together from data, one that the topic lacks gives "".
 */
export function useTopicWords<T extends Topic, K extends string = keyof T & string>(
  topic: T,
): Say<K> {
  const { language } = useWords();
  return useMemo(
    () => (key, blanks) => (key in topic ? translate(topic[key]!, language, blanks) : ""),
    [topic, language],
  );
}
