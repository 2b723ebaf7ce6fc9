/**
 * What the map shows of an indicator: the published value, or what a method makes of it. `change`
 * and `bivariate` hold it against a second year or a second indicator.
 */
export const LENS_IDS = [
  "value",
  "smoothed",
  "excess",
  "hotspot",
  "gi",
  "change",
  "bivariate",
] as const;

/** One of {@link LENS_IDS}. */
export type LensId = (typeof LENS_IDS)[number];

/** Which areas count as neighbours: a shared line or corner, a shared line, the six nearest points. */
export const NEIGHBOUR_RULES = ["queen", "rook", "nearest6"] as const;

/** One of {@link NEIGHBOUR_RULES}. */
export type NeighbourRule = (typeof NEIGHBOUR_RULES)[number];

/** What the user decides about a lens; all of it is shown with the result and written into exports. */
export type LensChoice = {
  readonly neighbours: NeighbourRule;
  /** Join areas without any neighbour (islands) to the nearest one. */
  readonly islands: boolean;
  /** Hold p against the false discovery rate instead of against `alpha` alone. */
  readonly fdr: boolean;
  readonly seed: number;
};
