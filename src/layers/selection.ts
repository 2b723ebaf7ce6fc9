import type { Geometry } from "../geography/geometry";
import { outlineOfArea } from "../geography/outline-of-area";
import type { BorderLineLayer } from "./gpu/border-line-layer";
import type { Theme } from "./layer-type";
import { lineLayer } from "./lines";
import { surroundings } from "./surroundings";

/** Areas to outline by their row; -1 for none. */
export type SelectionInput = {
  readonly geometry: Geometry;
  readonly selected: number;
  readonly hovered: number;
};

const CHOSEN = "#c2185b";

/** Outline of the selected area (strong) and of the one under the pointer, above all layers of a map. */
export function selectionLayers(
  { geometry, selected, hovered }: SelectionInput,
  theme: Theme,
): BorderLineLayer[] {
  const { ink, casing } = surroundings(theme);
  const chosen = outlineOfArea(geometry, selected);
  const pointed = outlineOfArea(geometry, hovered === selected ? -1 : hovered);
  return [
    ...cased("hover", pointed, ink, casing, 1.6),
    ...cased("selection", chosen, CHOSEN, casing, 3.6),
  ];
}

function cased(id: string, segments: Float32Array, colour: string, casing: string, width: number) {
  if (segments.length === 0) return [];
  return [
    lineLayer(`${id}-casing`, segments, { colour: casing, width: [[0, width * 1.6 + 1]] }),
    lineLayer(id, segments, { colour, width: [[0, width]] }),
  ];
}
