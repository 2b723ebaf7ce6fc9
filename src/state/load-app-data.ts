import { ok, type Result } from "../base/result";
import { loadAreas, loadIndicators, loadRegions } from "../catalogue/shipped/manifest";
import type { AreaTable } from "../domain/area";
import type { Manifest } from "../domain/dataset";
import {
  definedIndicators,
  firstIndicator,
  ownBoundaries,
  visibleSources,
  withDatasets,
} from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { readData, readEarly, readManifest } from "./data/read-data";
import { geometryLevel } from "./use-geometry";
import { loadWorkspace } from "./workspace/load-workspace";

type Shipped = Pick<AppData, "manifest" | "areas" | "schemes" | "indicators">;

let loaded: Shipped | null = null;

/**
 * Loads what every view needs; the first failing file is the problem. What is shipped is loaded once; the
 * user's datasets are read every time, beside it. The boundaries and the numbers of the indicator
 * that the link names are asked for as early as their addresses are known.
 */
export async function loadAppData(wanted: string): Promise<Result<AppData>> {
  const own = loadWorkspace();
  const shipped = loaded ? ok(loaded) : await loadShipped(own, wanted);
  if (!shipped.ok) return shipped;
  loaded = shipped.value;
  const { datasets, signature } = await own;
  const manifest = withDatasets(loaded.manifest, datasets);
  const sources = visibleSources(manifest);
  return ok({
    ...loaded,
    manifest,
    areas: withShapes(loaded.areas, manifest),
    sources,
    indicators: definedIndicators(loaded.indicators, datasets).filter(({ id }) => sources.has(id)),
    workspace: signature,
  });
}

let shaped: { key: string; areas: AreaTable } | null = null;

/** The areas, which of them have a shape told by the user's boundaries; the same object as long as they stay. */
function withShapes(areas: AreaTable, manifest: Manifest): AreaTable {
  const set = ownBoundaries(manifest);
  if (!set) return areas;
  const key = manifest.boundaries.levels.map(({ file }) => file).join(" ");
  if (shaped?.key === key) return shaped.areas;
  const without = new Set(set.boundaries.withoutShape.map(({ code }) => code));
  const hasBoundary = Uint8Array.from(areas.code, (code) => Number(!without.has(code)));
  shaped = { key, areas: { ...areas, hasBoundary } };
  return shaped.areas;
}

async function loadShipped(
  own: ReturnType<typeof loadWorkspace>,
  wanted: string,
): Promise<Result<Shipped>> {
  const loading = await readManifest();
  if (!loading.ok) return loading;
  const manifest = loading.value;
  void own.then(({ datasets }) => fetchSeriesEarly(withDatasets(manifest, datasets), wanted));
  const areaTable = loadAreas(readData, manifest);
  void own.then(({ datasets }) =>
    geometryLevel(withDatasets(manifest, datasets), areaTable.then(codesOf), 0),
  );
  const [areas, schemes, indicators] = await Promise.all([
    areaTable,
    loadRegions(readData, manifest),
    loadIndicators(readData, manifest),
  ]);
  if (!areas.ok) return areas;
  if (!schemes.ok) return schemes;
  if (!indicators.ok) return indicators;
  return ok({
    manifest,
    areas: areas.value,
    schemes: schemes.value,
    indicators: indicators.value,
  });
}

function codesOf(areas: Result<AreaTable>): readonly string[] {
  return areas.ok ? areas.value.code : [];
}

function fetchSeriesEarly(manifest: Manifest, wanted: string): void {
  const sources = visibleSources(manifest);
  const source = sources.get(wanted) ?? sources.get(firstIndicator(sources) ?? "");
  for (const { file } of source?.parts ?? []) readEarly(file);
}
