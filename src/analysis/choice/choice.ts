/**
 * Rules that bind chosen areas together. `count`: how many in each place (whole, from 1). `total`
 * null: exactly `count` in every place; a number: that many in all, at most `count` in a place.
 * `minDistanceKm`: least distance between two chosen areas, 0 = none. Forced areas are rows.
 */
export type ChoiceRules = {
  readonly quota: { readonly count: number; readonly total: number | null };
  readonly minDistanceKm: number;
  readonly onePerAmphoe: boolean;
  readonly forcedIn: readonly number[];
  readonly forcedOut: readonly number[];
};

/** A rule that cannot be kept, with what it asks for and what there is. Areas are rows. */
export type ImpossibleRule =
  | { readonly kind: "no-candidates" }
  /** The quota or the total is below 1 or no whole number. */
  | { readonly kind: "quota-unfit"; readonly count: number; readonly total: number | null }
  | {
      readonly kind: "quota-above-candidates";
      readonly place: number;
      readonly quota: number;
      readonly candidates: number;
    }
  /** Enough candidates, but in fewer amphoes than the quota. */
  | {
      readonly kind: "quota-above-amphoes";
      readonly place: number;
      readonly quota: number;
      readonly amphoes: number;
    }
  /** `reachable`: the most that all places give together. */
  | { readonly kind: "total-unreachable"; readonly total: number; readonly reachable: number }
  /** Fails a rule on single areas, has no score, lies in no place, or has no point though distance counts. */
  | { readonly kind: "forced-not-candidate"; readonly area: number }
  | { readonly kind: "forced-in-and-out"; readonly area: number }
  | {
      readonly kind: "forced-too-near";
      readonly first: number;
      readonly second: number;
      readonly km: number;
    }
  | { readonly kind: "forced-in-one-amphoe"; readonly first: number; readonly second: number }
  | {
      readonly kind: "forced-above-quota";
      readonly place: number;
      readonly forced: number;
      readonly quota: number;
    }
  | { readonly kind: "forced-above-total"; readonly forced: number; readonly total: number }
  /** Each rule could be kept alone, but with the least distance they cannot be kept together. */
  | {
      readonly kind: "distance-unreachable";
      readonly minDistanceKm: number;
      readonly places: readonly number[];
    };

/** The best set of areas that keeps all rules. */
export type Chosen = {
  readonly kind: "chosen";
  /** Rows, best score first, then by code. */
  readonly chosen: readonly number[];
  /**
   * For each chosen area that was not forced: who comes in if it drops out, that is, the first area
   * of the best set without it that is not in this one, one of its own place before others. No
   * entry: the rules cannot be kept without it.
   */
  readonly runnersUp: ReadonlyMap<number, number>;
  /** Chosen areas whose runner-up was not found in the time given. */
  readonly undecided: readonly number[];
  /** Why no better set exists. */
  readonly proof: "greedy-is-exact" | "search" | "solver";
  /** Sum of the scores. */
  readonly objective: number;
};

/** The best set, or the rules that cannot be kept: never a set that meets them halfway. */
export type Choice =
  | Chosen
  | { readonly kind: "impossible"; readonly rules: readonly ImpossibleRule[] };
