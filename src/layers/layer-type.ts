import type { Layer } from "@deck.gl/core";
import type { DatasetKind } from "../domain/dataset";
import type { Blanks } from "../i18n/translate";
import type { Words } from "../i18n/words/words";
import type { MapModel } from "./map-model";
import type { OverlayId } from "./overlays";

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
  readonly word?: Words;
  readonly from?: number | null;
  readonly to?: number;
  /** How many it stands for. */
  readonly count?: number;
};

/** A text before it is put in words: its key, and its blanks, whose numbers are written by language. */
export type TextLine = { readonly word: Words; readonly blanks?: Blanks };

/** A small map: the areas with a 1 in `mask`, aligned with the area table. */
export type SmallMap = {
  /** Begins the ids of its layers. */
  readonly id: string;
  readonly mask: Uint8Array;
  /** A whole country in little room: hairlines and no roles, so that its colours can be seen. */
  readonly fine?: boolean;
};

/** Card of the legend about one layer: what stands under its title, and its notes. */
export type LegendCard = {
  readonly subtitle: readonly TextLine[];
  readonly notes: readonly TextLine[];
};

/** All that the app needs to know of a layer type. Every part is pure. */
export type LayerType<Input> = {
  readonly id: string;
  /** The switch that shows it; absent where it is always shown. */
  readonly overlay?: OverlayId;
  /** Kind of the datasets that it shows, for their years and their stamp. */
  readonly dataset?: Exclude<DatasetKind, "indicators" | "boundaries">;
  /** Its part of what a map shows; `null` where there is nothing of it. */
  input(model: MapModel): Input | null;
  /** Layers from the bottom up; nothing to show gives none. */
  build(input: Input, theme: Theme): Layer[];
  /** Layers of a small map; absent where small maps do without it. */
  small?(input: Input, map: SmallMap, theme: Theme): Layer[];
  /** Lines of the legend, those that stand for nothing left out; absent where it explains itself. */
  legend?(input: Input): LegendItem[];
  /** The card that its legend has to itself; without it, its lines stand among the marks. */
  card?(input: Input): LegendCard;
  /** What to say of one area of the area table; absent where the layer has nothing to add. */
  tooltip?(input: Input, area: number): TextLine[];
};
