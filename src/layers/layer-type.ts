import type { Layer } from "@deck.gl/core";
import type { WordKey } from "../i18n/catalogue";
import type { Blanks } from "../i18n/translate";

/** Light or dark surroundings. */
export type Theme = "light" | "dark";

/** Look of a swatch besides its colour: the patterns, role marks and pins that the map itself draws. */
export type LegendPattern =
  | "hatch"
  | "dots"
  | "lines"
  | "pilot"
  | "rollout"
  | "candidate"
  | "pin"
  | "faded"
  | "ring"
  | "ring-dashed"
  | "ring-dotted";

/** A line of a legend, before it is put in words and numbers. */
export type LegendItem = {
  readonly key: string;
  readonly colour: string;
  readonly pattern?: LegendPattern;
  /** Words of a fixed meaning; a class of values has `from` and `to` instead. */
  readonly word?: WordKey;
  readonly from?: number | null;
  readonly to?: number;
  /** Diameter in CSS pixels of a proportional symbol, and the number it stands for. */
  readonly size?: number;
  readonly count?: number;
};

/** Text shown beside the pointer: words with their blanks. */
export type TooltipLine = { readonly word: WordKey; readonly blanks: Blanks };

/** All that the app needs to know of a layer type. Every part is pure. */
export type LayerType<Input> = {
  readonly id: string;
  /** Layers from the bottom up; nothing to show gives none. */
  build(input: Input, theme: Theme): Layer[];
  legend(input: Input, theme: Theme): LegendItem[];
  /** What to say of one area of the area table; absent where the layer has nothing to add. */
  tooltip?(input: Input, area: number): TooltipLine[];
};
