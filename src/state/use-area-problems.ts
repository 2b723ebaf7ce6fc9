import { shownDatasets } from "../domain/shown-datasets";
import { type AreaProblem, problemsOfArea } from "../queries/problems-of-area";
import type { Answer } from "./async/use-answer";
import { useApp } from "./use-app";
import { useQuestion } from "./use-question";

/**
 * What the problem register has of a tambon. Nothing is asked where no register is in use; a file of
 * one that could not be read is the problem.
 */
export function useAreaProblems(areaCode: string): Answer<AreaProblem[]> {
  const registers = shownDatasets(useApp().manifest, "problems");
  const params = registers.length > 0 ? { areaCode } : undefined;
  return useQuestion(problemsOfArea, params, {
    stays: (before) => before.areaCode === areaCode,
    files: registers.flatMap((dataset) => dataset.files.map(({ file }) => file)),
  });
}
