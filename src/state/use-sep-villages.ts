import { fail, type Result } from "../base/result";
import { readSepVillages, type SepVillageCounts } from "../catalogue/arrow/read-sep-villages";
import { shownDatasets } from "../catalogue/datasets";
import type { DatasetInfo } from "../domain/dataset";
import type { Core } from "./core";
import { fetchData } from "./fetch-data";
import { type Answer, useAnswer } from "./use-answer";

/** The dataset of sufficiency-economy villages in use: a real one before a demonstration. */
export function sepDataset(core: Core): DatasetInfo | undefined {
  return shownDatasets(core.manifest, "sep_villages")[0];
}

/** Sufficiency-economy villages per tambon and level, loaded when first wanted. */
export function useSepVillages(core: Core, wanted: boolean): Answer<SepVillageCounts> {
  const file = sepDataset(core)?.files[0]?.file ?? "";
  return useAnswer(["sep-villages", file], () => load(core), wanted);
}

async function load(core: Core): Promise<Result<SepVillageCounts>> {
  const file = sepDataset(core)?.files[0]?.file;
  if (!file) return fail({ kind: "file-missing", file: "sep-villages" });
  const bytes = await fetchData(file);
  return bytes.ok ? readSepVillages(bytes.value, file, core.areas) : bytes;
}
