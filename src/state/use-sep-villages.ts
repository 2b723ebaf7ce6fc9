import { fail, type Result } from "../base/result";
import { readSepVillages, type SepVillageCounts } from "../catalogue/arrow/read-sep-villages";
import type { DatasetInfo } from "../domain/dataset";
import { shownDatasets } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { readData } from "./read-data";
import { type Answer, useAnswer } from "./use-answer";

/** The dataset of sufficiency-economy villages in use: a real one before a demonstration. */
export function sepDataset(core: AppData): DatasetInfo | undefined {
  return shownDatasets(core.manifest, "sep_villages")[0];
}

/** Sufficiency-economy villages per tambon and level, loaded when first wanted. */
export function useSepVillages(core: AppData, wanted: boolean): Answer<SepVillageCounts> {
  const file = sepDataset(core)?.files[0]?.file ?? "";
  return useAnswer(["sep-villages", file], () => load(core), wanted);
}

async function load(core: AppData): Promise<Result<SepVillageCounts>> {
  const file = sepDataset(core)?.files[0]?.file;
  if (!file) return fail({ kind: "file-missing", file: "sep-villages" });
  const bytes = await readData(file);
  return bytes.ok ? readSepVillages(bytes.value, file, core.areas) : bytes;
}
