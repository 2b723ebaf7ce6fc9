import { type UnplacedRow, unplacedRows } from "../queries/unplaced-rows";
import type { Answer } from "./async/use-answer";
import { useQuestion } from "./use-question";

const EVERY = { dataset: null, indicator: null };

/** Rows of the source files that are on no map. */
export function useUnplaced(): Answer<UnplacedRow[]> {
  return useQuestion(unplacedRows, EVERY);
}
