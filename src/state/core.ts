import { ok, type Result } from "../base/result";
import { type VisibleSource, visibleSources } from "../catalogue/datasets";
import { fetchFrom } from "../catalogue/fetch-bytes";
import { loadAreas, loadIndicators, loadManifest, loadRegions } from "../catalogue/manifest";
import type { AreaTable } from "../domain/area";
import type { Manifest } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import type { RegionScheme } from "../domain/region";

/** What every view needs before it can show anything. */
export type Core = {
  readonly manifest: Manifest;
  readonly areas: AreaTable;
  readonly schemes: readonly RegionScheme[];
  /** Indicators that have data, in the order of the catalogue. */
  readonly indicators: readonly Indicator[];
  readonly sources: ReadonlyMap<string, VisibleSource>;
};

/** Reads files of `public/data` from the app's own host. */
export const fetchData = fetchFrom(`${import.meta.env.BASE_URL}data/`);

/** Loads the core; the first failing file is the problem. */
export async function loadCore(): Promise<Result<Core>> {
  const manifest = await loadManifest(fetchData);
  if (!manifest.ok) return manifest;
  const [areas, schemes, indicators] = await Promise.all([
    loadAreas(fetchData, manifest.value),
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
