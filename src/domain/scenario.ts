/**
 * A choice of pilots as a planner defends it: rules, criteria, weights, and what people changed by
 * hand. Plain JSON; kept, compared, shared by file or link. Codes are text, years are BE.
 */

/** Where a criterion's or a rule's number per area comes from. */
export type Measure =
  /** An indicator as published, or as a lens makes it. `yearBe: 0` is the latest year. */
  | { readonly kind: "indicator"; readonly indicator: string; readonly yearBe: number }
  | { readonly kind: "smoothed"; readonly indicator: string; readonly yearBe: number }
  /** Class of local Moran: 3 high–high, 2 high–low, 1 low–high, 0 low–low; missing if not significant. */
  | { readonly kind: "hotspot"; readonly indicator: string; readonly yearBe: number }
  | { readonly kind: "population" }
  | { readonly kind: "households" }
  /** Highest level (1–3) of a sufficiency-economy village in the area; 0 without one. */
  | { readonly kind: "sep-level" }
  | { readonly kind: "sep-villages" }
  /** Straight-line kilometres to the nearest of some points that the planner brought in. */
  | { readonly kind: "distance"; readonly points: string }
  /** Numbers entered by the planner by code (readiness, willingness), with their source. */
  | {
      readonly kind: "entered";
      readonly name: string;
      readonly source: string;
      readonly values: Readonly<Record<string, number>>;
    }
  /** Standardised distance to a chosen successful pilot over the other criteria. */
  | { readonly kind: "likeness"; readonly code: string };

/** Whether more, less, or nearness to an ideal value is better. */
export type Preference =
  | { readonly kind: "max" }
  | { readonly kind: "min" }
  | { readonly kind: "ideal"; readonly value: number };

/** A criterion with its weight; all weights of a scenario are whole per cent and total 100. */
export type ScenarioCriterion = {
  readonly id: string;
  readonly measure: Measure;
  readonly preference: Preference;
  readonly weight: number;
  readonly locked: boolean;
};

/** What an area must be (or must not be) to be a candidate at all. */
export type Rule = {
  readonly id: string;
  readonly measure: Measure | { readonly kind: "role" };
  readonly test: "at-least" | "at-most" | "is-not-pilot" | "has-value";
  readonly bound: number;
};

/** How many are chosen, and per what. */
export type Quota = {
  readonly per: "region" | "cluster" | "province" | "amphoe" | "country";
  readonly count: number;
  /** In all; null = as many as the places give. */
  readonly total: number | null;
};

/** An area taken in or out by hand, with the reason that was asked for. */
export type ManualChoice = {
  readonly code: string;
  readonly choice: "in" | "out";
  readonly reason: string;
  /** ISO date and time. */
  readonly at: string;
};

/** Rollout and comparison areas of each pilot. */
export type RolloutPlan = {
  readonly ring: "neighbours" | "amphoe" | "most-alike";
  /** Most rollout areas per pilot. */
  readonly size: number;
  /** Areas of a ring that come in with wave 1, 2 …; the last wave takes what is left. */
  readonly waves: readonly number[];
  /** What rollout and comparison areas are alike in; none = the criteria of the scenario. */
  readonly covariates: readonly Measure[];
  /** Comparison areas per pilot. */
  readonly comparisons: number;
  /** Whether areas that touch a pilot or a ring are no comparison areas; absent = they are, with a warning. */
  readonly apart?: boolean;
};

/** Rounds × areas × cost, in baht. */
export type Budget = {
  readonly rounds: number;
  readonly costPerRound: number;
  /** Costs per round of single areas that differ, by code. */
  readonly exceptions: Readonly<Record<string, number>>;
};

/** Letters of the longest name that a scenario may have. */
export const LONGEST_NAME = 300;

/** A scenario of the planner. */
export type Scenario = {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly level: "tambon" | "amphoe";
  /** Region scheme that quotas per region follow. */
  readonly scheme: string;
  readonly rules: readonly Rule[];
  readonly quota: Quota;
  /** Least straight-line distance between two chosen areas in km; 0 = none. */
  readonly minDistanceKm: number;
  readonly onePerAmphoe: boolean;
  readonly criteria: readonly ScenarioCriterion[];
  readonly method: "weighted-sum" | "topsis";
  readonly normalisation: "min-max" | "vector" | "sum";
  /** What a missing value of a criterion does: the area is no candidate, or takes the median or worst. */
  readonly missing: "exclude" | "median" | "worst";
  readonly manual: readonly ManualChoice[];
  /** Pairwise judgements of AHP by criterion id "a|b" (how much more a matters than b, 1/9–9). */
  readonly pairwise: Readonly<Record<string, number>>;
  readonly rollout: RolloutPlan;
  readonly budget: Budget;
  readonly seed: number;
};
