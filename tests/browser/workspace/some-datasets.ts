import { ok, type Result } from "../../../src/base/result";
import { type SeriesRow, writeSeries } from "../../../src/catalogue/arrow/write-series";
import type { Built } from "../../../src/catalogue/intake/vocabulary/draft";
import type { Recipe } from "../../../src/catalogue/intake/vocabulary/recipe";
import type { DatasetInfo } from "../../../src/domain/dataset";
import { localDb } from "../../../src/state/device/local-db";
import type { StoredDataset } from "../../../src/state/device/stored-dataset";
import { blobStores } from "../../../src/state/workspace/blob-store";
import { keepAll } from "../../../src/state/workspace/keep";

const both = (text: string) => ({ th: text, en: text });

const RECIPE: Recipe = {
  format: 1,
  kind: "indicators",
  template: "",
  table: "",
  encoding: "utf-8",
  delimiter: ",",
  headRows: [1, 1],
  columns: [],
  level: "tambon",
  yearBe: 2565,
  indicators: [],
  suppressedMarks: [],
  missingMarks: [],
  matchNames: true,
  matchMunicipalNames: false,
  duplicates: "sum",
  decisions: [],
  dataset: {
    id: "",
    title: both(""),
    source: both(""),
    licence: both(""),
    oneRow: both("ตำบล"),
    vintage: "2565",
    seriesBreaks: [],
    thresholds: [],
  },
};

/** A finished dataset of one figure. */
export function aBuilt(id: string, value: number): Built {
  const row: SeriesRow = {
    areaCode: "500101",
    yearBe: 2565,
    value,
    numerator: value,
    denominator: 100,
    status: "value",
  };
  const bytes = writeSeries([row]);
  const info: DatasetInfo = {
    id,
    kind: "indicators",
    title: both(`ชุด ${id}`),
    source: both("ทดสอบ"),
    licence: both("CC0"),
    demonstration: false,
    years: [2565],
    seriesBreaks: [],
    rows: 1,
    files: [{ indicator: "poverty_any", file: "figures", bytes: bytes.length }],
    joins: [],
  };
  const recipe = { ...RECIPE, dataset: { ...RECIPE.dataset, id } };
  return { info, recipe, files: [{ name: "figures", bytes }] };
}

/** A file as an office sends it; every text makes other bytes. */
export function anOriginal(name: string, text = name): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(`รหัส,ค่า\n500101,${text}\n`) };
}

/** Puts other bytes in the place of a stored blob. */
export async function damage(hash: string): Promise<void> {
  const [store] = await blobStores();
  await store.put(hash, new Uint8Array([1, 2, 3]));
}

/** Hashes of all stored blobs. */
export async function blobHashes(): Promise<string[]> {
  const found: string[] = [];
  for (const store of await blobStores()) {
    found.push(...(await store.list()).map(({ hash }) => hash));
  }
  return found.sort();
}

/** An empty workspace to begin with. */
export async function emptyWorkspace(): Promise<void> {
  const { datasets, roleEdits } = await localDb();
  await Promise.all([datasets.clear(), roleEdits.clear()]);
  for (const store of await blobStores()) await store.clear();
}

/** Keeps one dataset. */
export async function keep(
  built: Built,
  originals: Parameters<typeof keepAll>[1],
): Promise<Result<StoredDataset>> {
  const kept = await keepAll([built], originals);
  return kept.ok ? ok(kept.value[0]!) : kept;
}
