import { sepVillagesByTambon } from "../queries/sep-villages-by-tambon";
import type { Answer } from "./async/use-answer";
import { problemOfFile } from "./data/problem-of-file";
import { useApp } from "./use-app";
import { useDatabase } from "./use-database";
import { useQuestion } from "./use-question";
import { sepDataset } from "./use-sep-villages";

/** Sufficiency-economy villages of a tambon at levels 1, 2 and 3. */
type AreaVillages = readonly [number, number, number];

const NONE: AreaVillages = [0, 0, 0];

/**
 * The villages of a tambon, asked once for all tambons. Nothing is asked where no dataset of villages
 * is in use or its file could not be read.
 */
export function useAreaVillages(code: string): Answer<AreaVillages> {
  const dataset = sepDataset(useApp());
  const { problems } = useDatabase();
  const file = dataset?.files[0]?.file;
  const isThere = file !== undefined && !problemOfFile(problems, file);
  const answer = useQuestion(sepVillagesByTambon, isThere ? null : undefined);
  const { data } = answer;
  const own = data && (data.find(({ tambonCode }) => tambonCode === code)?.byLevel ?? NONE);
  return { ...answer, data: own };
}
