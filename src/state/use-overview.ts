import { datasetOverview, type OverviewRow } from "../queries/dataset-overview";
import type { Answer } from "./async/use-answer";
import { useQuestion } from "./use-question";

/** Areas with a value, without, suppressed and unplaced rows, of every series. */
export function useOverview(): Answer<OverviewRow[]> {
  return useQuestion(datasetOverview, null);
}
