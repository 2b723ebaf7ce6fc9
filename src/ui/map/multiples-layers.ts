import type { Layer } from "@deck.gl/core";
import { type Bounds, boundsOfAreas, COUNTRY_BOUNDS } from "../../geography/bounds";
import type { Colouring } from "../../layers/colouring";
import type { SmallMap, Theme } from "../../layers/layer-type";
import type { MapModel } from "../../layers/map-model";
import { LAYERS } from "../../layers/registry";

/** A small map with its caption. */
export type Panel = SmallMap & {
  readonly caption: string;
  /** Colours of its own, where panels differ in more than their areas. */
  readonly colouring?: Colouring;
  /** A dashed line before it: what it shows is not to be compared with the panels before. */
  readonly apart?: boolean;
};

/** Layers of one panel; their ids start with the panel's, so that each view draws only its own. */
export function panelLayers(panel: Panel, model: MapModel, theme: Theme): Layer[] {
  const { colouring = model.choropleth.colouring } = panel;
  const shown = { ...model, choropleth: { ...model.choropleth, colouring } };
  return LAYERS.flatMap((layer) => layer.small(shown, panel, theme));
}

/** What a panel shows: the box of its areas, or the country when none has a shape. */
export function panelBounds(panel: Panel, model: MapModel): Bounds {
  return boundsOfAreas(model.geometry, (area) => panel.mask[area] === 1) ?? COUNTRY_BOUNDS;
}
