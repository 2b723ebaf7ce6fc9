import type { CandidateTable } from "./candidate-table";
import type { ChoiceRules } from "./choice";
import type { Normalised } from "./normalise-criteria";
import type { ScoreMethod } from "./score-areas";

/** Everything a choice follows from; what solidity, tornado and rank paths vary. */
export type ChoiceInputs = {
  readonly table: CandidateTable;
  readonly normalised: Normalised;
  /** Shares, one per criterion; they sum to 1. */
  readonly weights: readonly number[];
  readonly method: ScoreMethod;
  readonly rules: ChoiceRules;
};

/** How uncertain the numbers of one criterion are, in their own units. */
export type Uncertainty = {
  /** Standard error per area; 0 or NaN = taken as exact. */
  readonly error: Float64Array;
  /** What a drawn value may not go below or above. */
  readonly least: number;
  readonly most: number;
};

/**
 * What is drawn. `spread`: every weight within ±10 % or ±20 % of itself, "any" = evenly from all
 * weights that sum to 1, "none" = weights stay (data only). `uncertainty` per criterion, null =
 * exact; left out = only weights are drawn. The same seed gives the same shares.
 */
export type RobustnessOptions = {
  readonly draws: number;
  readonly spread: 0.1 | 0.2 | "any" | "none";
  readonly seed: number;
  readonly uncertainty?: readonly (Uncertainty | null)[];
};

/** `share` per area: in how many of the draws it was chosen (0–1). `impossible`: draws without a set. */
export type Robustness = {
  readonly share: Float64Array;
  readonly draws: number;
  readonly impossible: number;
};

/**
 * One chosen area under one moved weight, the others in proportion: the nearest whole per cent
 * below and above the present weight at which the area is no longer chosen; null = at none.
 */
export type SwitchPoint = {
  readonly area: number;
  readonly criterion: number;
  /** Per cent. */
  readonly weight: number;
  readonly down: number | null;
  readonly up: number | null;
};

/** Rank of each asked area while one weight is 0, 1, … 100 per cent; 0 = no score. */
export type RankPaths = {
  readonly criterion: number;
  readonly areas: readonly number[];
  /** One array of 101 ranks per area. */
  readonly ranks: readonly Int32Array[];
};
