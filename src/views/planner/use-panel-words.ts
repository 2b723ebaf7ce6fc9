import { planPanelWords } from "../../i18n/words/plan-panels";
import { type Say, useTopicWords } from "../words/use-topic-words";

/** The words of the planner's panels, which come with their code. */
export function usePanelWords(): Say<keyof typeof planPanelWords> {
  return useTopicWords(planPanelWords);
}
