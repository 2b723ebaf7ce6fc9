import { fail, ok, type Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { Manifest } from "../../domain/dataset";
import { completeIndicator, type Indicator, type KeptIndicator } from "../../domain/indicator";
import type { AreaFigure, Series, YearValues } from "../../domain/observation";
import type { RegionScheme } from "../../domain/region";
import type { VisibleSource } from "../../domain/shown-datasets";
import { damaged } from "../arrow/decode-table";
import { readAreas } from "../arrow/read-areas";
import { readSeries } from "../arrow/read-series";
import { type CodeHistory, readCodeHistory } from "../gazetteer/code-history";
import { manifestFault } from "./check-manifest";
import { verified } from "./checksum";
import type { FetchBytes } from "./fetch-bytes";

/** Name of the manifest below `public/data/`. */
export const MANIFEST_FILE = "manifest.json";

/** The manifest, its shape checked. Every failure names the file; asking again is a retry. */
export async function loadManifest(fetchBytes: FetchBytes): Promise<Result<Manifest>> {
  const json = await loadJson(fetchBytes, MANIFEST_FILE);
  if (!json.ok) return json;
  const fault = manifestFault(json.value);
  return fault === null ? ok(json.value as Manifest) : damaged(MANIFEST_FILE, fault);
}

/** The 7,436 areas. */
export async function loadAreas(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<AreaTable>> {
  const bytes = await verified(fetchBytes, manifest)(manifest.areas);
  return bytes.ok ? readAreas(bytes.value, manifest.areas) : bytes;
}

/** The region schemes. */
export async function loadRegions(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<RegionScheme[]>> {
  return loadList<RegionScheme>(verified(fetchBytes, manifest), manifest.regions, "regions");
}

/** The dated changes of codes; none where the manifest names no file. */
export async function loadCodeHistory(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<CodeHistory>> {
  const file = manifest.codeHistory;
  if (file === undefined) return ok([]);
  const bytes = await verified(fetchBytes, manifest)(file);
  return bytes.ok ? readCodeHistory(new TextDecoder().decode(bytes.value), file) : bytes;
}

/** The indicator catalogue. */
export async function loadIndicators(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<Indicator[]>> {
  const { indicators } = manifest;
  const list = await loadList<KeptIndicator>(verified(fetchBytes, manifest), indicators, "unit");
  return list.ok ? ok(list.value.map(completeIndicator)) : list;
}

/** An indicator with the years of all its parts; without a part `file-missing`. */
export async function loadSeries(
  fetchBytes: FetchBytes,
  manifest: Manifest,
  areas: AreaTable,
  indicator: string,
  source: VisibleSource | undefined,
): Promise<Result<Series>> {
  const byYear = new Map<number, YearValues>();
  const published = new Map<number, ReadonlyMap<string, AreaFigure>>();
  let series: Series | null = null;
  for (const { dataset, file, hidden } of source?.parts ?? []) {
    const bytes = await verified(fetchBytes, manifest)(file);
    if (!bytes.ok) return bytes;
    const read = readSeries(bytes.value, file, areas, { dataset, indicator });
    if (!read.ok) return read;
    series = read.value;
    for (const [year, yearValues] of series.byYear) {
      if (hidden.includes(year)) continue;
      byYear.set(year, yearValues);
      published.set(year, series.published?.get(year) ?? new Map());
    }
  }
  if (!series || !source) return fail({ kind: "file-missing", file: indicator });
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return ok({ ...series, dataset: source.dataset, years, byYear, published });
}

async function loadJson(fetchBytes: FetchBytes, file: string): Promise<Result<unknown>> {
  const bytes = await fetchBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch (cause) {
    return damaged(file, cause);
  }
}

async function loadList<T extends { id: string }>(
  fetchBytes: FetchBytes,
  file: string,
  needed: keyof T & string,
): Promise<Result<T[]>> {
  const json = await loadJson(fetchBytes, file);
  if (!json.ok) return json;
  const sound =
    Array.isArray(json.value) &&
    json.value.every((v) => typeof v?.id === "string" && needed in v && "name" in v);
  return sound ? ok(json.value as T[]) : damaged(file, "unexpected shape");
}
