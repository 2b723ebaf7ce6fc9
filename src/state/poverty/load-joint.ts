import { ok, type Result } from "../../base/result";
import { readCells } from "../../catalogue/arrow/read-cells";
import type { DatasetInfo } from "../../domain/dataset";
import { CELLS } from "../../domain/poverty";
import type { AppData } from "../../figures/app-data";
import { type JointYear, jointYear } from "../../figures/poverty/joint-year";
import type { JointData } from "../../figures/poverty/poverty-data";
import { ANY, type JointSource, jointSources } from "../../figures/poverty/poverty-sources";
import { loadSeriesOf } from "../data/load-series";
import { readData } from "../data/read-data";

type Part = JointData & { readonly dataset: DatasetInfo };

let loaded: { key: string; data: JointData } | null = null;

/** The joint cells in use; `null` when there are none that may be used. Read once. */
export async function loadJoint(app: AppData): Promise<Result<JointData | null>> {
  const sources = jointSources(app.manifest, app.sources);
  if (sources.length === 0) return ok(null);
  const key = JSON.stringify(
    sources.map(({ cells, base }) => [cells.id, cells.files, base.id, base.files]),
  );
  if (loaded?.key === key) return ok(loaded.data);
  const parts: Part[] = [];
  for (const source of sources) {
    const part = await loadPart(app, source);
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
  loaded = { key, data };
  return ok(data);
}

async function loadPart(app: AppData, { cells, base }: JointSource): Promise<Result<Part>> {
  const file = cells.files[0]?.file ?? cells.id;
  const [bytes, any] = await Promise.all([readData(file), loadSeriesOf(app, base, ANY)]);
  if (!bytes.ok) return bytes;
  if (!any.ok) return any;
  const read = readCells(bytes.value, file, app.areas);
  if (!read.ok) return read;
  const byYear = new Map<number, JointYear>();
  const of = (year: number): JointYear | null => {
    const yearValues = any.value.byYear.get(year);
    const jointOfYear = byYear.get(year);
    if (jointOfYear || !yearValues) return jointOfYear ?? null;
    const none = () => new Int32Array(app.areas.count * CELLS);
    const one = jointYear(read.value.get(year) ?? none(), yearValues);
    byYear.set(year, one);
    return one;
  };
  return ok({ dataset: cells, years: any.value.years, of, datasetOf: () => cells });
}
