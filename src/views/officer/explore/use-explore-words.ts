import { exploreWords } from "../../../i18n/words/explore";
import { type Say, useTopicWords } from "../../words/use-topic-words";

/** Key of a text of the explore panel. */
export type ExploreKey = keyof typeof exploreWords;

/** The words of the explore panel, which come with its code. */
export function useExploreWords(): Say<ExploreKey> {
  return useTopicWords(exploreWords);
}
