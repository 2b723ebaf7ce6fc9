import { shownDatasets } from "../domain/shown-datasets";
import { type AreaProblem, problemsOfArea } from "../queries/problems-of-area";
import type { Answer } from "./async/use-answer";
import { useApp } from "./use-app";
import { useQuestion } from "./use-question";

/** What the problem register has of a tambon; nothing is asked where no register is in use. */
export function useAreaProblems(areaCode: string): Answer<AreaProblem[]> {
  const hasRegister = shownDatasets(useApp().manifest, "problems").length > 0;
  const params = hasRegister ? { areaCode } : undefined;
  return useQuestion(problemsOfArea, params, (before) => before.areaCode === areaCode);
}
