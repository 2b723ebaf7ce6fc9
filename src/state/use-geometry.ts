import { ok, type Result } from "../base/result";
import type { Manifest } from "../domain/dataset";
import type { AppData } from "../figures/app-data";
import type { Geometry } from "../geography/geometry";
import { createHitIndex, type HitIndex } from "../geography/hit-index";
import type { Land } from "../geography/land";
import { levelForZoom } from "../geography/levels";
import { loadGeometry, loadLand } from "../geography/load-geometry";
import { type Answer, useAnswer } from "./async/use-answer";
import { addressOf } from "./data/read-data";

/** One level of detail with what answers "which tambon is here". */
export type MapGeometry = {
  readonly level: number;
  readonly geometry: Geometry;
  readonly hits: HitIndex;
};

const levels = new Map<string, Promise<Result<MapGeometry>>>();

/**
 * One level of the boundaries, decoded once. The area codes may come later than the call, so that
 * the file is on its way before the area table is read. A failure is not kept: asking again retries.
 */
export function geometryLevel(
  manifest: Manifest,
  codes: readonly string[] | Promise<readonly string[]>,
  level: number,
): Promise<Result<MapGeometry>> {
  const file = manifest.boundaries.levels[level]?.file ?? "";
  const loading = levels.get(file);
  if (loading) return loading;
  const geometry = load(file, codes, level);
  levels.set(file, geometry);
  void geometry.then((result) => result.ok || levels.delete(file));
  return geometry;
}

async function load(
  file: string,
  codes: readonly string[] | Promise<readonly string[]>,
  level: number,
): Promise<Result<MapGeometry>> {
  const opened = await addressOf(file);
  if (!opened.ok) return opened;
  const geometry = await loadGeometry(opened.value.address, codes);
  opened.value.done();
  if (!geometry.ok) return geometry;
  return ok({ level, geometry: geometry.value, hits: createHitIndex(geometry.value) });
}

/** The level of detail for a zoom; while a finer one is loading the one before stays. */
export function useGeometry(app: AppData, zoom: number, current: number): Answer<MapGeometry> {
  const level = levelForZoom(app.manifest.boundaries.levels, zoom, current);
  const file = app.manifest.boundaries.levels[level]?.file ?? "";
  return useAnswer(["geometry", level, file], () =>
    geometryLevel(app.manifest, app.areas.code, level),
  );
}

/** The land beneath the map. */
export function useLand(app: AppData): Answer<Land> {
  const { neighbours } = app.manifest;
  return useAnswer(["land", neighbours], async () => {
    const opened = await addressOf(neighbours);
    return opened.ok ? loadLand(opened.value.address) : opened;
  });
}
