import type { PovertyFigure, PovertyRule } from "./poverty";
import type { SchemeId } from "./region";

/** Which areas count as neighbours: a shared line or corner, a shared line, the six nearest points. */
export const NEIGHBOUR_RULES = ["queen", "rook", "nearest6"] as const;

/** One of {@link NEIGHBOUR_RULES}. */
export type NeighbourRule = (typeof NEIGHBOUR_RULES)[number];

/** Whose rate is expected of an area: the country's, or its own region's. */
export const EXPECTATIONS = ["country", "region"] as const;

/** One of {@link EXPECTATIONS}. */
export type Expectation = (typeof EXPECTATIONS)[number];

/** What `change` shows of two years: the difference, the difference in percent of the earlier, or whether it is more than chance. */
export const CHANGE_MEASURES = ["absolute", "relative", "significance"] as const;

/** One of {@link CHANGE_MEASURES}. */
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

/** What a point of the scatter of two indicators stands for. */
export const SCATTER_LEVELS = ["tambon", "amphoe", "province"] as const;

/** One of {@link SCATTER_LEVELS}. */
export type ScatterLevel = (typeof SCATTER_LEVELS)[number];

/** Choices of the lenses that draw rates and differences. */
export type Drawing = {
  readonly expectation: Expectation;
  readonly measure: ChangeMeasure;
  /** Smoothed rates in the classes of the published map, so that both can be compared. */
  readonly sameClasses: boolean;
  /** Whose regions. */
  readonly scheme: SchemeId;
};

/** What the user decides about a lens; all of it is shown with the result and written into exports. */
export type LensChoice = {
  /** How rates and differences are drawn; null for the lenses that draw none. */
  readonly drawing: Drawing | null;
  /** Who counts as poor and which figure is shown; null for the lenses that do not ask. */
  readonly poverty?: (PovertyRule & { readonly figure: PovertyFigure }) | null;
  readonly neighbours: NeighbourRule;
  /** Join areas without any neighbour (islands) to the nearest one. */
  readonly islands: boolean;
  /** Hold p against the false discovery rate instead of against `alpha` alone. */
  readonly fdr: boolean;
  readonly seed: number;
};
