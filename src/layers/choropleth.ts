import { AREA_CLASS } from "../domain/area-class";
import type { PaletteId } from "../domain/palette";
import type { Geometry } from "../geography/geometry";
import { rgbOf } from "./colour";
import { AreaFillLayer } from "./gpu/area-fill-layer";
import type { LayerType, LegendItem } from "./layer-type";
import { paletteColours, stateColours } from "./palettes";
import { surroundings } from "./surroundings";

/** What the choropleth shows; tables as `colourTable` and `markTable` make them. */
export type ChoroplethInput = {
  readonly geometry: Geometry;
  readonly colours: Uint8Array;
  /** Colours right of the swipe handle; `null` for one map. */
  readonly coloursRight?: Uint8Array | null;
  /** Share of the canvas's width left of the swipe handle, 0–1. */
  readonly split?: number;
  readonly marks: Uint8Array;
  /** Hatch areas by their role. */
  readonly hatching?: boolean;
  /** Areas to draw; `null` for all. */
  readonly mask?: Uint8Array | null;
  readonly palette: PaletteId;
  /** Upper bounds of the classes, and how many areas each holds. */
  readonly breaks: readonly number[];
  readonly id?: string;
};

/** Every tambon filled by its class, with patterns for what is no class and for roles. */
export const choropleth: LayerType<ChoroplethInput> = {
  id: "choropleth",
  build: (input, theme) => {
    const [r, g, b] = rgbOf(surroundings(theme).land);
    return [
      new AreaFillLayer({
        id: input.id ?? "choropleth",
        data: ONE,
        geometry: input.geometry,
        mask: input.mask ?? null,
        colours: input.colours,
        coloursRight: input.coloursRight ?? null,
        split: input.split ?? 0.5,
        marks: input.marks,
        hatching: input.hatching ?? true,
        land: [r / 255, g / 255, b / 255],
        parameters: { depthWriteEnabled: false, depthCompare: "always" },
      }),
    ];
  },
  legend: ({ palette, breaks }, theme) => {
    const states = stateColours(palette, theme);
    const colours = paletteColours(palette, breaks.length);
    const classes = breaks.map((to, k): LegendItem => {
      return { key: String(k), colour: colours[k] ?? "", from: breaks[k - 1] ?? null, to };
    });
    return [
      { key: String(AREA_CLASS.zero), word: "legend.zero", colour: states.zero },
      ...classes,
      {
        key: String(AREA_CLASS.missing),
        word: "legend.noData",
        colour: states.missing,
        pattern: "hatch",
      },
      {
        key: String(AREA_CLASS.suppressed),
        word: "legend.suppressed",
        colour: states.suppressed,
        pattern: "dots",
      },
      {
        key: String(AREA_CLASS.notApplicable),
        word: "legend.notApplicable",
        colour: states.notApplicable,
        pattern: "lines",
      },
    ];
  },
};

/** Deck's idea of a layer with data: these layers bring their own buffers. */
export const ONE = { length: 1 };
