import { ok, type Result } from "../../base/result";
import type { LensChoice } from "../../domain/lens";
import type { AppData } from "../app-data";
import type { LensFigure } from "../lens/lens";
import type { FindSpatial } from "../lens/ports";
import { SPATIAL_CLASSES } from "../lens/spatial-test";

/** Number of each class as a criterion takes it; what is not significant has none. */
const VALUE_OF: Readonly<Record<string, number>> = { HH: 3, HL: 2, LH: 1, LL: 0 };

/** Settings of the test behind a hotspot criterion, the same as the map's own at first. */
const CHOICE: LensChoice = {
  neighbours: "queen",
  islands: true,
  fdr: true,
  seed: 2565,
  drawing: null,
};

/** Class of local Moran by row of the area table: 3 high–high … 0 low–low, NaN without one. */
export async function hotspotClasses(
  app: AppData,
  figure: LensFigure,
  values: Float64Array,
  find: FindSpatial,
): Promise<Result<Float64Array>> {
  const task = {
    method: "hotspot",
    years: [values],
    fdr: CHOICE.fdr,
    seed: CHOICE.seed,
    side: "high",
  } as const;
  const found = await find(app, figure, CHOICE, task);
  if (!found.ok) return found;
  const classOf = found.value[0]?.classOf ?? new Uint8Array();
  const names: readonly string[] = SPATIAL_CLASSES.hotspot;
  return ok(Float64Array.from(classOf, (k) => VALUE_OF[names[k] ?? ""] ?? Number.NaN));
}
