import { type Blanks, translate } from "../../i18n/translate";
import { planPanelWords } from "../../i18n/words/plan-panels";
import { useWords } from "../../ui/words-context";

/** Key of a text of the planner's panels. */
export type PanelKey = keyof typeof planPanelWords;

/** The words of the planner's panels, which come with their code. */
export function usePanelWords(): (key: PanelKey, blanks?: Blanks) => string {
  const { language } = useWords();
  return (key, blanks) => translate(planPanelWords[key], language, blanks);
}
