import { sepVillagesByTambon } from "../queries/sep-villages-by-tambon";
import type { Answer } from "./async/use-answer";
import { useApp } from "./use-app";
import { useQuestion } from "./use-question";
import { sepDataset } from "./use-sep-villages";

/** Sufficiency-economy villages of a tambon at levels 1, 2 and 3. */
type AreaVillages = readonly [number, number, number];

const NONE: AreaVillages = [0, 0, 0];

/**
 * The villages of a tambon, asked once for all tambons. Nothing is asked where no dataset of villages
 * is in use; a file of it that could not be read is the problem.
 */
export function useAreaVillages(code: string): Answer<AreaVillages> {
  const files = sepDataset(useApp())?.files.map(({ file }) => file);
  const answer = useQuestion(sepVillagesByTambon, files ? null : undefined, { files });
  const { data } = answer;
  const own = data && (data.find(({ tambonCode }) => tambonCode === code)?.byLevel ?? NONE);
  return { ...answer, data: own };
}
