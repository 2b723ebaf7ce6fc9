import { type Blanks, translate } from "../../i18n/translate";
import { planWords } from "../../i18n/words/plan";
import { useWords } from "../../ui/words-context";

/** Key of a text of the planner's panels. */
export type PlanKey = keyof typeof planWords;

/** The words of the planner's panels, which come with their code; an unknown key gives "". */
export function usePlanWords(): (key: PlanKey | (string & {}), blanks?: Blanks) => string {
  const { language } = useWords();
  return (key, blanks) =>
    key in planWords ? translate(planWords[key as PlanKey], language, blanks) : "";
}
