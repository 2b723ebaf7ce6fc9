import { type Balance, balanceOf } from "./balance";

/** Rows of treated areas and of those that may serve as comparison, with covariates by row. */
export type MatchingInput = {
  treated: readonly number[];
  candidates: readonly number[];
  /** One column per covariate, aligned with the rows of the areas. */
  covariates: readonly ArrayLike<number>[];
  /** Only areas of the same block (region) are matched; one block unless given. */
  block?: ArrayLike<number>;
  /** Comparison areas per treated one. */
  perTreated?: number;
  /** Pairs farther apart than this (in standard deviations) are no match; none unless given. */
  caliper?: number;
};

/** `controls` nearest first, with their standardised distances; fewer where the block has no more within the caliper. */
export type Match = { treated: number; controls: number[]; distances: number[] };

/**
 * Comparison areas most like the treated ones: Euclidean distance over covariates in standard
 * deviations, the closest pair of all taken first, each candidate once, so that the order of the
 * lists does not matter (equal distances: the lower rows first). Areas with a missing covariate are
 * left out of the candidates; such a treated area gets no match. Judge it by `balance`
 * (|SMD| < .1 is good), not by the distances.
 */
export function matchControls(input: MatchingInput): { matches: Match[]; balance: Balance[] } {
  const { perTreated = 1, block, covariates, caliper = Number.POSITIVE_INFINITY } = input;
  const scaled = covariates.map((column) => standardise(column, input));
  const pairs = input.treated.flatMap((t) =>
    input.candidates
      .filter((c) => c !== t && (!block || block[c] === block[t]))
      .map((c) => ({ t, c, distance: distance(scaled, t, c) }))
      .filter((pair) => pair.distance <= caliper),
  );
  pairs.sort((a, b) => a.distance - b.distance || a.t - b.t || a.c - b.c);
  const matches = new Map(
    input.treated.map((t): [number, Match] => [t, { treated: t, controls: [], distances: [] }]),
  );
  const taken = new Set(input.treated);
  for (const pair of pairs) {
    const match = matches.get(pair.t)!;
    if (match.controls.length >= perTreated || taken.has(pair.c)) continue;
    match.controls.push(pair.c);
    match.distances.push(pair.distance);
    taken.add(pair.c);
  }
  const found = [...matches.values()];
  const controls = found.flatMap((match) => match.controls);
  return {
    matches: found,
    balance: covariates.map((column) => balanceOf(column, input, controls)),
  };
}

/** In standard deviations of all areas considered; a covariate without variance has no say. */
function standardise(column: ArrayLike<number>, { treated, candidates }: MatchingInput) {
  const values = [...new Set([...treated, ...candidates])]
    .map((i) => column[i]!)
    .filter(Number.isFinite);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return Float64Array.from(column, (x) => (deviation > 0 ? (x - mean) / deviation : x - x));
}

function distance(columns: readonly Float64Array[], a: number, b: number): number {
  return Math.sqrt(columns.reduce((sum, column) => sum + (column[a]! - column[b]!) ** 2, 0));
}
