import { ok, type Result } from "../base/result";
import { firstIndicator, type VisibleSource, visibleSources } from "../catalogue/datasets";
import { loadAreas, loadIndicators, loadManifest, loadRegions } from "../catalogue/manifest";
import type { AreaTable } from "../domain/area";
import type { Manifest } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import type { RegionScheme } from "../domain/region";
import { fetchData, fetchEarly } from "./fetch-data";
import { geometryLevel } from "./use-geometry";

/** What every view needs before it can show anything. */
export type Core = {
  readonly manifest: Manifest;
  readonly areas: AreaTable;
  readonly schemes: readonly RegionScheme[];
  /** Indicators that have data, in the order of the catalogue. */
  readonly indicators: readonly Indicator[];
  readonly sources: ReadonlyMap<string, VisibleSource>;
};

/**
 * Loads the core; the first failing file is the problem. The boundaries and the numbers of the
 * indicator that the link names are asked for as early as their addresses are known.
 */
export async function loadCore(wanted: string): Promise<Result<Core>> {
  const manifest = await loadManifest(fetchData);
  if (!manifest.ok) return manifest;
  fetchSeriesEarly(manifest.value, wanted);
  const areaTable = loadAreas(fetchData, manifest.value);
  void geometryLevel(manifest.value, areaTable.then(codesOf), 0);
  const [areas, schemes, indicators] = await Promise.all([
    areaTable,
    loadRegions(fetchData, manifest.value),
    loadIndicators(fetchData, manifest.value),
  ]);
  if (!areas.ok) return areas;
  if (!schemes.ok) return schemes;
  if (!indicators.ok) return indicators;
  const sources = visibleSources(manifest.value);
  return ok({
    manifest: manifest.value,
    areas: areas.value,
    schemes: schemes.value,
    indicators: indicators.value.filter((indicator) => sources.has(indicator.id)),
    sources,
  });
}

function codesOf(areas: Result<AreaTable>): readonly string[] {
  return areas.ok ? areas.value.code : [];
}

function fetchSeriesEarly(manifest: Manifest, wanted: string): void {
  const sources = visibleSources(manifest);
  const source = sources.get(wanted) ?? sources.get(firstIndicator(sources) ?? "");
  if (source) fetchEarly(source.file);
}
