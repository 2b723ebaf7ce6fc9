import type { Result } from "../../base/result";
import type { LensChoice } from "../../domain/lens";
import type { Series, YearValues } from "../../domain/observation";
import type { AppData } from "../app-data";
import type { Classed } from "../classes/classed";
import type { Scale } from "../classes/scale";
import type { Pane } from "../pane";
import type { LensPorts } from "./ports";
import type { SpatialMethod } from "./spatial-test";

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
  /** The other year or the second indicator of a lens that takes a pair; null for the others. */
  readonly other: LensFigure | null;
  readonly choice: LensChoice;
};

/**
 * What a lens makes of a map: a class per area, or the state of an area that it can say nothing of,
 * with the figures and the words behind it. It has no colours: `layers` give them.
 */
export type LensResult = Classed & {
  /** The figure the lens made, for hover cards, lists and exports; NaN = none. `null`: it has none. */
  readonly values: Float64Array | null;
  readonly decimals: number;
  /** Whether the figure is a difference, written with its sign. */
  readonly signed?: boolean;
  /** Year and stamp of what it is made of, where that is not the indicator of the map. */
  readonly about?: { readonly year: number; readonly demonstration: boolean };
  /** Numbers and settings behind the result, by the blanks of the words `<id>.facts`. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Key of the words that take the place of `facts`, where the lens has something else to say. */
  readonly says?: string;
  /** Keys of further sentences under the legend, with the same blanks. */
  readonly also?: readonly string[];
  /** What the hover card adds for an area (row): a word `<id>.<word>` with its blanks. */
  readonly detail?: (row: number) => LensDetail | null;
  /** Classes of two figures as a square: bounds of the columns (x) and rows (y), low first. */
  readonly square?: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** Test, statistic, p and number of the cluster by area, where clusters were looked for. */
  readonly clusters?: {
    readonly method: SpatialMethod;
    readonly statistic: Float64Array;
    readonly p: Float64Array;
    readonly cluster: Uint16Array;
  };
};

/** A line of the hover card: figures written with `decimals`, whole numbers, and keys of words. */
export type LensDetail = {
  readonly word: string;
  readonly blanks: Readonly<Record<string, number>>;
  readonly decimals: number;
  readonly whole?: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, string>>;
};

/** A way of looking at an indicator; each is one file of `methods` and one entry in `methods/lenses.ts`. */
export type Lens = {
  apply(input: LensInput, ports: LensPorts): Promise<Result<LensResult>>;
};
