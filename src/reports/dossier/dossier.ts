import type { Chosen } from "../../analysis/choice/choice";
import type { Language } from "../../base/language";
import type { BudgetSums } from "../../domain/budget";
import type { Weight } from "../../domain/indicator";
import type { Status } from "../../domain/observation";
import type { Rank } from "../../domain/rank";
import type { Budget, Preference, Scenario } from "../../domain/scenario";

/** A rule in words and how many areas are left after it. */
export type DossierRule = { readonly text: string; readonly left: number };

/** A criterion with its source; years are BE, `null` where the figures have none. */
export type DossierCriterion = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly preference: Preference;
  /** Per cent. */
  readonly weight: number;
  readonly yearBe: number | null;
  /** What weighs the figures of amphoe for want of denominators; `null` = nothing has to. */
  readonly weighedBy: Weight | null;
  /** Candidates without a value. */
  readonly missing: number;
  readonly demonstration: boolean;
};

/** Where figures come from. */
export type DossierSource = {
  readonly name: string;
  readonly source: string;
  /** BE years; none for what has no year. */
  readonly years: readonly number[];
  readonly demonstration: boolean;
  /** First years of new series. */
  readonly seriesBreaks: readonly number[];
};

/** An area by code and name; `place` is the region or cluster that the quota counts in. */
export type DossierPlace = {
  readonly code: string;
  readonly name: string;
  readonly parents: string;
  readonly place: string;
};

/** One indicator of an area, among the others; numbers are NaN wherever `status` is not `value`. */
export type ProfileFigure = {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly yearBe: number;
  readonly status: Status;
  /** The indicator has no figure for areas of this level. */
  readonly notForLevel: boolean;
  readonly weighedBy: Weight | null;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly ranks: {
    readonly province: Rank | null;
    readonly region: Rank | null;
    readonly country: Rank | null;
  };
  readonly demonstration: boolean;
  /** All years (BE, ascending) with their values; NaN = none. */
  readonly history: readonly { readonly yearBe: number; readonly value: number }[];
};

/** A chosen area. `parts` and `values` follow the criteria; NaN = missing. */
export type DossierArea = DossierPlace & {
  readonly score: number;
  /** By score, 1 = best; `null` for an area without a score, as one taken in by hand can be. */
  readonly rank: number | null;
  readonly values: readonly number[];
  /** Normalised value × weight. */
  readonly parts: readonly number[];
  readonly byHand: boolean;
  /** Share of the draws, 0–1; `null` when not tested. */
  readonly share: number | null;
  readonly runnerUp: (DossierPlace & { readonly score: number }) | null;
  readonly region: string;
  readonly population: number;
  readonly households: number;
  readonly profile: readonly ProfileFigure[];
};

/** What a person changed, with the reason that was given. */
export type DossierChange = DossierPlace & {
  readonly choice: "in" | "out";
  readonly reason: string;
  readonly at: Date;
};

/** The draws behind the shares, and who else was chosen in some. */
export type DossierStability = {
  readonly draws: number;
  readonly spread: 0.1 | 0.2 | "any" | "none";
  /** Draws in which no set keeps the rules. */
  readonly impossible: number;
  readonly withData: boolean;
  readonly seed: number;
  readonly contenders: readonly (DossierPlace & { readonly share: number })[];
};

/** Rollout and comparison areas of the plan. */
export type DossierRollout = {
  readonly ring: Scenario["rollout"]["ring"];
  readonly covariates: readonly string[];
  readonly rings: readonly {
    readonly pilot: DossierPlace;
    /** `distance`: km, or standard deviations under `most-alike`. */
    readonly members: readonly (DossierPlace & { wave: number; distance: number })[];
    /** Comparison areas with their standardised distance, and what of the programme they touch. */
    readonly comparisons: readonly (DossierPlace & {
      readonly distance: number;
      readonly touches: readonly string[];
    })[];
  }[];
  readonly balance: readonly {
    readonly name: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
};

/**
 * All that the dossier says, with names in its language. Areas are in the order of their scores.
 * `byRules` is `null` where the rules alone cannot be kept.
 */
export type Dossier = {
  readonly language: Language;
  readonly created: Date;
  readonly scenario: Scenario;
  readonly scheme: string;
  /** Anything in it is demonstration data. */
  readonly demonstration: boolean;
  /** Scores and choice rest on demonstration data, at least in part. */
  readonly planDemonstration: boolean;
  readonly areas: number;
  readonly rules: readonly DossierRule[];
  /** Areas with a score. */
  readonly scored: number;
  readonly criteria: readonly DossierCriterion[];
  readonly sources: readonly DossierSource[];
  readonly boundaries: { readonly source: string; readonly vintage: string };
  readonly proof: Chosen["proof"];
  readonly chosen: readonly DossierArea[];
  readonly byRules: readonly DossierPlace[] | null;
  readonly changes: readonly DossierChange[];
  readonly robustness: DossierStability | null;
  readonly rollout: DossierRollout | null;
  readonly budget: Budget;
  readonly sums: BudgetSums;
};
