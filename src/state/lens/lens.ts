import type { Result } from "../../base/result";
import type { LensChoice, LensId } from "../../domain/lens";
import type { Series, YearValues } from "../../domain/observation";
import type { AppData } from "../../figures/app-data";
import type { Scale } from "../../figures/classes/scale";
import type { Pane } from "../../figures/pane";
import type { LegendItem } from "../../layers/layer-type";
import type { LoadedPane } from "../use-panes";

/** A figure that a lens looks at: what it is, and its numbers over the area table. */
export type LensFigure = Pane & {
  readonly yearValues: YearValues;
  /** All its years, and the scale of the published map. */
  readonly series?: Series;
  readonly scale?: Scale;
};

/** What a lens works on. */
export type LensInput = {
  readonly app: AppData;
  readonly figure: LensFigure;
  /** The earlier year of `change`, the second indicator of `bivariate`; null for the others. */
  readonly other: LensFigure | null;
  readonly choice: LensChoice;
};

/**
 * What a lens makes of a map: a class per area with its own colours and words. `classOf` holds an
 * index into `items`, or a state of `AREA_CLASS` where the lens can say nothing of the area.
 */
export type LensResult = {
  readonly lens: LensId;
  readonly classOf: Uint8Array;
  /** Classes in the order of the legend, each with its count of areas. */
  readonly items: readonly LegendItem[];
  /** The figure the lens made, for hover cards, lists and exports; NaN = none. `null`: it has none. */
  readonly values: Float64Array | null;
  readonly decimals: number;
  /** Year and stamp of what it is made of, where that is not the indicator of the map. */
  readonly about?: { readonly year: number; readonly demonstration: boolean };
  /** Numbers and settings behind the result, by the blanks of the words `lens.<id>.facts`. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Key of the words that take the place of `facts`, where the lens has something else to say. */
  readonly says?: string;
  /** Keys of further sentences under the legend, with the same blanks. */
  readonly also?: readonly string[];
  /** What the hover card adds for an area (row): a word `<id>.<word>` with its blanks. */
  readonly detail?: (row: number) => LensDetail | null;
  /** Classes of two figures as a square: bounds of the columns (x) and rows (y), low first. */
  readonly square?: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** Further figures by area, for lists and exports; see the lens. */
  readonly columns?: Readonly<Record<string, ArrayLike<number>>>;
};

/** A lens's result with what it was made of: it stays, and is told as such, while the next is worked out. */
export type LensView = LensResult & {
  readonly of: LoadedPane;
  readonly other: LensFigure | null;
};

/** A line of the hover card: figures written with `decimals`, whole numbers, and keys of words. */
export type LensDetail = {
  readonly word: string;
  readonly blanks: Readonly<Record<string, number>>;
  readonly decimals: number;
  readonly whole?: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, string>>;
};

/** A way of looking at an indicator; each is one file of this folder and one line in `lenses.ts`. */
export type Lens = {
  readonly id: LensId;
  /** Whether it needs {@link LensInput.other}. */
  readonly pair: "none" | "year" | "indicator";
  apply(input: LensInput): Promise<Result<LensResult>>;
};
