import type { Layer } from "@deck.gl/core";
import type { AreaTable } from "../domain/area";
import type { Geometry } from "../geography/geometry";
import { type ChoroplethInput, choropleth } from "./choropleth";
import { chosenPins } from "./chosen-pins";
import { type HouseholdGridInput, householdGrid } from "./household-grid";
import type { Theme } from "./layer-type";
import { outlines } from "./outlines";
import { planRings } from "./plan-rings";
import { roleOutlines } from "./role-outlines";
import { type SepBubblesInput, sepBubbles } from "./sep-bubbles";

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
  /** Names of provinces, amphoe and tambons. */
  readonly labels: boolean;
};

/** Deck layers of a model, from the bottom up, without the selection. */
export function mapLayers(model: MapModel, theme: Theme): Layer[] {
  const { geometry, areas, regionOf, roles, sep, households } = model;
  return [
    ...choropleth.build({ ...model.choropleth, geometry }, theme),
    ...(households ? householdGrid.build(households, theme) : []),
    ...outlines.build({ geometry, regionOf }, theme),
    ...(roles ? roleOutlines.build({ geometry, roles }, theme) : []),
    ...(model.rings ? planRings.build({ geometry, rings: model.rings }, theme) : []),
    ...(sep ? sepBubbles.build({ ...sep, geometry, areas }, theme) : []),
    ...(model.chosen ? chosenPins.build({ points: model.chosen }, theme) : []),
  ];
}
