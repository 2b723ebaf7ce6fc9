import type { AreaTable } from "../domain/area";
import type { Geometry } from "../geography/geometry";
import type { ChoroplethInput } from "./choropleth";
import type { HouseholdGridInput } from "./household-grid";
import type { OverlayId } from "./overlays";
import type { SepBubblesInput } from "./sep-bubbles";

/** All that one map shows. A new object redraws; parts that stay the same are not uploaded again. */
export type MapModel = {
  readonly areas: AreaTable;
  readonly geometry: Geometry;
  readonly choropleth: Omit<ChoroplethInput, "geometry">;
  /** Region number per row of the area table; `null` draws no regions. */
  readonly regionOf: Uint8Array | null;
  /** Role number per row of the area table; `null` draws no roles. */
  readonly roles: Uint8Array | null;
  readonly sep: Omit<SepBubblesInput, "geometry" | "areas"> | null;
  readonly households: HouseholdGridInput | null;
  /** Longitude and latitude, one after the other, of areas to pin; absent or `null` pins none. */
  readonly chosen?: Float64Array | null;
  /** Waves and comparison areas of a plan per row of the area table; absent or `null` draws none. */
  readonly rings?: Uint8Array | null;
  /** Layers that are switched on; `labels` are the names of provinces, amphoe and tambons. */
  readonly overlays: readonly OverlayId[];
};
