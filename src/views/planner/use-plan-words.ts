import { planWords } from "../../i18n/words/plan";
import { type Say, useTopicWords } from "../words/use-topic-words";

/** Key of a text of the planner's plan. */
export type PlanKey = keyof typeof planWords;

/** The words of the planner's plan, which come with its code; an unknown key gives "". */
export function usePlanWords(): Say<PlanKey | (string & {})> {
  return useTopicWords(planWords);
}
