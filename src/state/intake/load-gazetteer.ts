import type { Topology } from "topojson-specification";
import { fail, ok, type Result } from "../../base/result";
import { type Gazetteer, gazetteerOf } from "../../catalogue/gazetteer/gazetteer";
import {
  loadAreas,
  loadCodeHistory,
  loadIndicators,
  loadRegions,
} from "../../catalogue/shipped/manifest";
import type { AreaTable } from "../../domain/area";
import type { Manifest } from "../../domain/dataset";
import type { Indicator } from "../../domain/indicator";
import type { RegionScheme } from "../../domain/region";
import { decodeGeometry } from "../../geography/decode-geometry";
import { createHitIndex } from "../../geography/hit-index";
import { readData, readManifest } from "../data/read-data";

/** What an import session needs of the shipped data. */
export type ShippedGazetteer = {
  readonly manifest: Manifest;
  readonly indicators: readonly Indicator[];
  readonly gazetteer: Gazetteer;
  /** Region of a province in the six geographic regions. */
  readonly regionOf: (province: string) => string | null;
};

/**
 * Loads it all; the first failing file is the problem. Boundaries that cannot be fetched are left
 * out, and no point is placed then; damaged ones are a problem.
 */
export async function loadGazetteer(): Promise<Result<ShippedGazetteer>> {
  const manifest = await readManifest();
  if (!manifest.ok) return manifest;
  const [areas, indicators, history, topology, schemes] = await Promise.all([
    loadAreas(readData, manifest.value),
    loadIndicators(readData, manifest.value),
    loadCodeHistory(readData, manifest.value),
    loadTopology(manifest.value),
    loadRegions(readData, manifest.value),
  ]);
  if (!areas.ok) return areas;
  if (!indicators.ok) return indicators;
  if (!history.ok) return history;
  if (!schemes.ok) return schemes;
  if (!topology.ok) return topology;
  const gazetteer = {
    ...gazetteerOf(areas.value, history.value),
    ...(topology.value ? { locate: locator(topology.value, areas.value) } : {}),
  };
  const loaded = { manifest: manifest.value, indicators: indicators.value };
  return ok({ ...loaded, gazetteer, regionOf: regionFinder(schemes.value) });
}

function regionFinder(schemes: readonly RegionScheme[]): ShippedGazetteer["regionOf"] {
  const regions = schemes.find(({ id }) => id === "geo6")?.regions ?? [];
  const known = new Map(regions.flatMap((r) => r.provinces.map((p) => [p, r.id] as const)));
  return (province) => known.get(province) ?? null;
}

/** The finest boundaries; null where they cannot be fetched, which the map says elsewhere. */
async function loadTopology({ boundaries }: Manifest): Promise<Result<Topology | null>> {
  const file = boundaries.levels.at(-1)?.file;
  if (file === undefined) return ok(null);
  const bytes = await readData(file);
  if (!bytes.ok) return bytes.problem.kind === "fetch-failed" ? ok(null) : bytes;
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)) as Topology);
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: String(cause) });
  }
}

/** Decodes the boundaries when the first point is asked for: most files have none. */
function locator(topology: Topology, areas: AreaTable): NonNullable<Gazetteer["locate"]> {
  let index: ReturnType<typeof createHitIndex> | null = null;
  return (lon, lat) => {
    index ??= createHitIndex(decodeGeometry(topology, areas.code));
    return areas.code[index.hit(lon, lat)] ?? null;
  };
}
