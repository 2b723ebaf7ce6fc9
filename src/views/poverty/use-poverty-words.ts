import { povertyWords } from "../../i18n/words/poverty";
import { type Say, useTopicWords } from "../words/use-topic-words";

/** Says something of the poverty panel. */
export type SayPoverty = Say<keyof typeof povertyWords>;

/** The words of the poverty panel, which come with its code. */
export function usePovertyWords(): SayPoverty {
  return useTopicWords(povertyWords);
}
