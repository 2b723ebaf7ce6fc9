import type { Layer } from "@deck.gl/core";
import { type Bounds, boundsOfAreas, COUNTRY_BOUNDS } from "../../geography/bounds";
import { choropleth } from "../../layers/choropleth";
import type { Colouring } from "../../layers/colouring";
import type { Theme } from "../../layers/layer-type";
import { lineLayer } from "../../layers/lines";
import type { MapModel } from "../../layers/map-model";
import { outlinesWithin, roleLinesWithin } from "../../layers/outlines-inside";

/** A small map: the areas with a 1 in `mask` (aligned with the area table). */
export type Panel = {
  readonly id: string;
  readonly caption: string;
  readonly mask: Uint8Array;
  /** Colours of its own, where panels differ in more than their areas. */
  readonly colouring?: Colouring;
  /** A whole country in little room: hairlines and no roles, so that its colours can be seen. */
  readonly fine?: boolean;
  /** A dashed line before it: what it shows is not to be compared with the panels before. */
  readonly apart?: boolean;
};

/** Layers of one panel; their ids start with the panel's, so that each view draws only its own. */
export function panelLayers(panel: Panel, model: MapModel, theme: Theme): Layer[] {
  const id = (name: string) => `${panel.id}/${name}`;
  const { geometry, roles } = model;
  const { mask, colouring = model.choropleth.colouring, fine = false } = panel;
  const fill = { ...model.choropleth, colouring, geometry, mask, right: null };
  const lines = outlinesWithin(geometry, panel.mask, theme, fine);
  return [
    ...choropleth.build({ ...fill, id: id("fill") }, theme),
    ...lines.map(({ name, segments, style }) => lineLayer(id(name), segments, style)),
    ...(roles && !fine ? roleLinesWithin(geometry, roles, panel.mask, theme) : []).map(
      ({ name, segments, style }) => lineLayer(id(name), segments, style),
    ),
  ];
}

/** What a panel shows: the box of its areas, or the country when none has a shape. */
export function panelBounds(panel: Panel, model: MapModel): Bounds {
  return boundsOfAreas(model.geometry, (area) => panel.mask[area] === 1) ?? COUNTRY_BOUNDS;
}
