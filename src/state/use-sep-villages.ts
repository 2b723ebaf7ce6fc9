import { fail, type Result } from "../base/result";
import { readSepVillages } from "../catalogue/arrow/read-sep-villages";
import type { DatasetInfo } from "../domain/dataset";
import type { SepVillageCounts } from "../domain/sep-level";
import { shownDatasets } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { type Answer, useAnswer } from "./async/use-answer";
import { readData } from "./data/read-data";

/** The dataset of sufficiency-economy villages in use: a real one before a demonstration. */
export function sepDataset(app: AppData): DatasetInfo | undefined {
  return shownDatasets(app.manifest, "sep_villages")[0];
}

/** Sufficiency-economy villages per tambon and level, loaded when first wanted. */
export function useSepVillages(app: AppData, wanted: boolean): Answer<SepVillageCounts> {
  const file = sepDataset(app)?.files[0]?.file ?? "";
  return useAnswer(["sep-villages", file], () => loadSepVillages(app), wanted);
}

/** Reads the villages in use; no dataset of them is a `file-missing`. */
export async function loadSepVillages(app: AppData): Promise<Result<SepVillageCounts>> {
  const file = sepDataset(app)?.files[0]?.file;
  if (!file) return fail({ kind: "file-missing", file: "sep-villages" });
  const bytes = await readData(file);
  return bytes.ok ? readSepVillages(bytes.value, file, app.areas) : bytes;
}
