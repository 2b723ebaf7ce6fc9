import { ok, type Result } from "../../base/result";
import { readCells } from "../../catalogue/arrow/read-cells";
import { readSeries } from "../../catalogue/arrow/read-series";
import { verified } from "../../catalogue/checksum";
import type { DatasetInfo } from "../../domain/dataset";
import type { Series } from "../../domain/observation";
import { CELLS } from "../../domain/poverty";
import type { Core } from "../core";
import { fetchData } from "../fetch-data";
import { loadOne } from "../use-panes";
import { type JointYear, jointYear } from "./joint-year";
import { ANY, type JointSource, jointSources } from "./sources";

/** Joint cells over their years (BE, ascending); a year is put together when it is first asked for. */
export type JointData = {
  readonly years: readonly number[];
  of(yearBe: number): JointYear | null;
  /** The dataset that a year's cells are from. */
  datasetOf(yearBe: number): DatasetInfo | null;
};

type Part = JointData & { readonly dataset: DatasetInfo };

let kept: { key: string; data: JointData } | null = null;

/** The joint cells in use; `null` when there are none that may be used. Read once. */
export async function loadJoint(core: Core): Promise<Result<JointData | null>> {
  const sources = jointSources(core.manifest, core.sources);
  if (sources.length === 0) return ok(null);
  const key = JSON.stringify([core.workspace, sources.map(({ cells }) => cells.files)]);
  if (kept?.key === key) return ok(kept.data);
  const parts: Part[] = [];
  for (const source of sources) {
    const part = await loadPart(core, source);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const partOf = (year: number) => parts.find(({ years }) => years.includes(year)) ?? null;
  const years = [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b);
  const data: JointData = {
    years,
    of: (year) => partOf(year)?.of(year) ?? null,
    datasetOf: (year) => partOf(year)?.dataset ?? null,
  };
  kept = { key, data };
  return ok(data);
}

async function loadPart(core: Core, { cells, base }: JointSource): Promise<Result<Part>> {
  const file = cells.files[0]?.file ?? cells.id;
  const fetching = verified(fetchData, core.manifest)(file);
  const [bytes, any] = await Promise.all([fetching, loadBase(core, base)]);
  if (!bytes.ok) return bytes;
  if (!any.ok) return any;
  const read = readCells(bytes.value, file, core.areas);
  if (!read.ok) return read;
  const made = new Map<number, JointYear>();
  const of = (year: number): JointYear | null => {
    const slice = any.value.slices.get(year);
    const known = made.get(year);
    if (known || !slice) return known ?? null;
    const none = () => new Int32Array(core.areas.count * CELLS);
    const one = jointYear(read.value.get(year) ?? none(), slice);
    made.set(year, one);
    return one;
  };
  return ok({ dataset: cells, years: any.value.years, of, datasetOf: () => cells });
}

/** `poverty_any` of a dataset, be it the one that the screen shows or not. */
async function loadBase(core: Core, base: DatasetInfo): Promise<Result<Series>> {
  const parts = core.sources.get(ANY)?.parts ?? [];
  if (parts.length === 1 && parts[0]?.dataset === base.id) return loadOne(core, ANY);
  const file = base.files.find(({ indicator }) => indicator === ANY)?.file ?? base.id;
  const bytes = await verified(fetchData, core.manifest)(file);
  if (!bytes.ok) return bytes;
  return readSeries(bytes.value, file, core.areas, { dataset: base.id, indicator: ANY });
}
