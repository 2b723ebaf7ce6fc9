import type { Geometry } from "../geography/geometry";
import { rgbOf } from "./colour";
import type { Colouring } from "./colouring";
import { AreaFillLayer } from "./gpu/area-fill-layer";
import type { LayerType } from "./layer-type";
import { surroundings } from "./surroundings";

/** What the choropleth shows; `marks` as `markTable` makes them. */
export type ChoroplethInput = {
  readonly geometry: Geometry;
  readonly colouring: Colouring;
  /** The colouring right of the swipe handle; `null` for one map. */
  readonly right?: Colouring | null;
  /** Share of the canvas's width left of the swipe handle, 0–1. */
  readonly split?: number;
  readonly marks: Uint8Array;
  /** Hatch areas by their role. */
  readonly hatching?: boolean;
  /** Areas to draw; `null` for all. */
  readonly mask?: Uint8Array | null;
  readonly id?: string;
};

/** Every tambon filled by its class, with patterns for what is no class and for roles. */
export const choropleth: LayerType<ChoroplethInput> = {
  id: "choropleth",
  input: ({ geometry, choropleth }) => ({ ...choropleth, geometry }),
  build: (input, theme) => {
    const [r, g, b] = rgbOf(surroundings(theme).land);
    return [
      new AreaFillLayer({
        id: input.id ?? "choropleth",
        data: ONE,
        geometry: input.geometry,
        mask: input.mask ?? null,
        colours: input.colouring.table,
        coloursRight: input.right?.table ?? null,
        split: input.split ?? 0.5,
        marks: input.marks,
        hatching: input.hatching ?? true,
        land: [r / 255, g / 255, b / 255],
        parameters: { depthWriteEnabled: false, depthCompare: "always" },
      }),
    ];
  },
  small: (input, { id, mask }, theme) =>
    choropleth.build({ ...input, id: `${id}/fill`, mask, right: null }, theme),
};

/** Deck's idea of a layer with data: these layers bring their own buffers. */
export const ONE = { length: 1 };
