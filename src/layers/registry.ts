import type { Layer } from "@deck.gl/core";
import { choropleth } from "./choropleth";
import { chosenPins } from "./chosen-pins";
import { householdGrid } from "./household-grid";
import type { LayerType, LegendCard, LegendItem, SmallMap, TextLine, Theme } from "./layer-type";
import type { MapModel } from "./map-model";
import { outlines } from "./outlines";
import { planRings } from "./plan-rings";
import { roleOutlines } from "./role-outlines";
import { sepBubbles } from "./sep-bubbles";

/** A layer type that takes its input from what a map shows; switched off it has nothing of anything. */
export type MapLayer = Pick<LayerType<unknown>, "id" | "overlay" | "dataset"> & {
  build(model: MapModel, theme: Theme): Layer[];
  small(model: MapModel, map: SmallMap, theme: Theme): Layer[];
  legend(model: MapModel): LegendItem[];
  /** `null` where its lines stand among the marks, or where there is nothing of it. */
  card(model: MapModel): LegendCard | null;
  tooltip(model: MapModel, area: number): TextLine[];
};

/**
 * Every layer of a map, from the bottom up: map, small maps, legends and hover cards go through them.
 * A new layer is its file, a line here, one in `overlays.ts` if it has a switch, words and a test.
 */
export const LAYERS: readonly MapLayer[] = [
  bound(choropleth),
  bound(householdGrid),
  bound(outlines),
  bound(roleOutlines),
  bound(planRings),
  bound(sepBubbles),
  bound(chosenPins),
];

/** Deck layers of a model, from the bottom up, without the selection. */
export function mapLayers(model: MapModel, theme: Theme): Layer[] {
  return LAYERS.flatMap((layer) => layer.build(model, theme));
}

function bound<Input>(type: LayerType<Input>): MapLayer {
  const { id, overlay, dataset } = type;
  const from = <T>(model: MapModel, nothing: T, make: (input: Input) => T): T => {
    if (overlay !== undefined && !model.overlays.includes(overlay)) return nothing;
    const input = type.input(model);
    return input === null ? nothing : make(input);
  };
  return {
    id,
    ...(overlay === undefined ? {} : { overlay }),
    ...(dataset === undefined ? {} : { dataset }),
    build: (model, theme) => from(model, [], (input) => type.build(input, theme)),
    small: (model, map, theme) => from(model, [], (input) => type.small?.(input, map, theme) ?? []),
    legend: (model) => from(model, [], (input) => type.legend?.(input) ?? []),
    card: (model) => from(model, null, (input) => type.card?.(input) ?? null),
    tooltip: (model, area) => from(model, [], (input) => type.tooltip?.(input, area) ?? []),
  };
}
