import { DIMENSIONS } from "./indicator";

/** Number of joint cells: every combination of the five dimensions, place 0 = deprived in none. */
export const CELLS = 2 ** DIMENSIONS.length;

/** What a map of poverty in several dimensions shows: M0, or H, the share of the poor. */
export const POVERTY_FIGURES = ["m0", "h"] as const;

/** One of {@link POVERTY_FIGURES}. */
export type PovertyFigure = (typeof POVERTY_FIGURES)[number];

/** Who counts as poor. */
export type PovertyRule = {
  /** Cut-off k: deprived in this many of five dimensions, from 1; with weights, in weights that come to it. */
  readonly cutoff: number;
  /** Weight of each dimension along `DIMENSIONS`, any scale; `null` = equal. */
  readonly weights: readonly number[] | null;
};

/**
 * Joint cells by year (BE): for area i and mask m the people at `32 · i + m`, aligned with the area
 * table. Place 0 of every area is 0: the file holds only people deprived in something.
 */
export type JointCells = ReadonlyMap<number, Int32Array>;
