import type { Geometry } from "../geography/geometry";
import { outlineOfArea } from "../geography/outline-of-area";
import type { LayerType } from "./layer-type";
import { lineLayer } from "./lines";
import { surroundings } from "./surroundings";

/** Areas to outline by their row; -1 for none. */
export type SelectionInput = {
  readonly geometry: Geometry;
  readonly selected: number;
  readonly hovered: number;
};

/** Outline of the selected area (strong) and of the one under the pointer. */
export const selection: LayerType<SelectionInput> = {
  id: "selection",
  build: ({ geometry, selected, hovered }, theme) => {
    const { ink, casing } = surroundings(theme);
    const chosen = outlineOfArea(geometry, selected);
    const pointed = hovered === selected ? new Float32Array() : outlineOfArea(geometry, hovered);
    return [
      lineLayer("hover-casing", pointed, {
        colour: casing,
        width: [[0, 3.6]],
        strength: [[0, 0.9]],
      }),
      lineLayer("hover", pointed, { colour: ink, width: [[0, 1.6]] }),
      lineLayer("selection-casing", chosen, { colour: casing, width: [[0, 7]] }),
      lineLayer("selection", chosen, { colour: "#c2185b", width: [[0, 3.6]] }),
    ];
  },
  legend: () => [],
};
