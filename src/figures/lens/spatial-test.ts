import type { LensChoice, NeighbourRule } from "../../domain/lens";
import type { FileAddress } from "../../geography/fetch-topology";

/**
 * What a test says of an area; the order of the legend. `alone`: it has no neighbours with a value.
 * `equal`: all values are the same, so that nothing can stand out. `HHmaybe`, `LLmaybe`: its p is at
 * most {@link LOOK_ALPHA} but does not stand where all tests are counted together.
 */
export const SPATIAL_CLASSES = {
  hotspot: ["HH", "HHmaybe", "LL", "LLmaybe", "HL", "LH", "ns", "alone", "equal"],
  "getis-ord": ["hot99", "hot95", "ns", "cold95", "cold99", "alone", "equal"],
} as const;

/** A test of which areas cluster: local Moran, or Getis–Ord Gi*. */
export type SpatialMethod = keyof typeof SPATIAL_CLASSES;

/** Classes that are gathered into clusters, by the side asked for. */
export const CLUSTERED: Record<SpatialMethod, Record<"high" | "low", readonly string[]>> = {
  hotspot: { high: ["HH", "HHmaybe"], low: ["LL", "LLmaybe"] },
  "getis-ord": { high: ["hot99", "hot95"], low: ["cold95", "cold99"] },
};

/** What the user decides about a test. */
export type SpatialChoice = Pick<LensChoice, "neighbours" | "islands" | "fdr" | "seed">;

/** Class of an area without a value. */
export const NOT_JUDGED = 255;

/** Draws of the permutation test of Moran's I over the country. */
export const PERMUTATIONS = 999;

/** The share of false finds allowed; Gi* also asks at {@link STRICT_ALPHA}. */
export const ALPHA = 0.05;

/** The stricter of the two levels of Gi*. */
export const STRICT_ALPHA = 0.01;

/** Where the false discovery rate is controlled, areas with a p up to it are worth a look all the same. */
export const LOOK_ALPHA = 0.01;

/** Address of the finest boundaries, and the areas (row of the area table) in them. */
export type Boundaries = FileAddress & { readonly codes: readonly string[] };

/** Where the areas lie and who counts as whose neighbour. */
export type SpatialInput = Boundaries & {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly rule: NeighbourRule;
  readonly islands: boolean;
  /** Number of the larger area that the figures are of, by tambon; `null`: the tambons' own. */
  readonly groupOf: Uint16Array | null;
};

/** What to look for, in one or more years of figures (NaN = none) over the same areas. */
export type SpatialTask = {
  readonly method: SpatialMethod;
  readonly years: readonly Float64Array[];
  readonly fdr: boolean;
  readonly seed: number;
  /** Which side is gathered into clusters. */
  readonly side: "high" | "low";
};

/** The answer for one year; arrays by row of the area table. */
export type SpatialOutcome = {
  /** Place in {@link SPATIAL_CLASSES}, or {@link NOT_JUDGED}. */
  readonly classOf: Uint8Array;
  /** Local Moran's I or the score of Gi*; NaN = none. */
  readonly statistic: Float64Array;
  readonly p: Float64Array;
  /** Number of the cluster from 1, largest first; 0 = in none. */
  readonly cluster: Uint16Array;
  readonly facts: SpatialFacts;
};

/** How many tests passed a threshold, and how many would by chance alone. */
export type Passed = { readonly count: number; readonly byChance: number };

/** Numbers and settings behind the answer. p and the threshold are NaN where nothing could be tested. */
export type SpatialFacts = {
  readonly moran: number;
  readonly expected: number;
  readonly moranP: number;
  readonly used: number;
  readonly leftOut: number;
  readonly alone: number;
  /** Whether all values are the same: nothing could be tested. */
  readonly allEqual: boolean;
  readonly joined: number;
  readonly meanNeighbours: number;
  /** p at or below it is significant. */
  readonly threshold: number;
  readonly strictThreshold: number;
  /** Areas with a p at or below the threshold, and how many of them chance alone would be expected to give. */
  readonly passed: Passed;
  /**
   * The same of areas that are high or low together with their neighbours, at {@link LOOK_ALPHA};
   * `null` where none are offered for a look.
   */
  readonly look: Passed | null;
  readonly clusters: number;
  /** Areas by class, in the order of {@link SPATIAL_CLASSES}. */
  readonly counts: readonly number[];
};
