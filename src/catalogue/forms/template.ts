import type {
  DatasetKind,
  DatasetLevel,
  HouseholdOrigin,
  UnplacedReason,
} from "../../domain/dataset";
import type { FormSheet } from "../../domain/form";
import type { HouseholdCounts, HouseholdProtection } from "../../domain/household-counts";
import type { Aggregation, Indicator, Unit } from "../../domain/indicator";
import type { NrdBand } from "../../domain/nrd-level";
import type { Bilingual } from "../../domain/text";
import type { UnplacedRow } from "../arrow/write-unplaced";
import type { FormRow } from "./read-form";
import type { Rejection } from "./rejection";

/** Where a code lies: a current area and how it was found, or why nowhere. */
export type PlacedCode =
  | {
      readonly by: "code" | "history" | "crosswalk" | "hand" | "name" | "village" | "point";
      readonly code: string;
    }
  | { readonly by: null; readonly reason: UnplacedReason };

/** A row of the form with its place. */
export type PlacedAt = { readonly row: number; readonly place: PlacedCode };

/** What forms are read with. */
export type TemplateParts = {
  readonly file: string;
  /** Id of the dataset to be made. */
  readonly dataset: string;
  /** Current areas for codes of one level, along the rows. */
  readonly place: (
    codes: readonly { readonly row: number; readonly code: string }[],
    level: DatasetLevel,
  ) => readonly PlacedCode[];
  /** The catalogue of indicators known so far. */
  readonly indicators: readonly Indicator[];
  /** The rule that counts made from household rows go through (`protectHouseholdCounts`). */
  readonly protect: (counts: readonly HouseholdCounts[]) => readonly HouseholdProtection[];
  /** How figures of an indicator go up to larger areas, by its name and unit. */
  readonly aggregationOf: (name: string, unit: Unit) => Aggregation;
  /** Bands of the กชช.2ค levels, when the office uses others than the shipped ones. */
  readonly nrdBands?: readonly NrdBand[];
};

/** A dataset that a form gives; `part` goes behind the id of the second and later ones. */
export type TemplateDataset = {
  readonly part: string;
  readonly kind: DatasetKind;
  readonly level?: DatasetLevel;
  readonly title?: Bilingual;
  readonly years: readonly number[];
  readonly rows: number;
  readonly indicators?: readonly Indicator[];
  readonly fromHouseholds?: HouseholdOrigin;
  readonly files: readonly { readonly indicator: string; readonly bytes: Uint8Array }[];
};

/** A figure about a filled-in form that the user should know, such as pins without consent. */
export type TemplateNote = {
  readonly kind:
    | "pins-without-consent"
    | "pins-revoked"
    | "villages-below-level-1"
    | "villages-without-score"
    | "cells-suppressed"
    | "rates-suppressed"
    | "households-repeated"
    | "households-undated"
    | "first-day"
    | "last-day";
  /** A count, or a day as YYYY-MM-DD. */
  readonly value: number | string;
};

/** What a form's rows give. Every row is in a dataset, in `rejected`, in `unplaced` or in a note. */
export type TemplateOutcome = {
  readonly datasets: readonly TemplateDataset[];
  readonly rejected: readonly Rejection[];
  readonly unplaced: readonly UnplacedRow[];
  /** How each row was placed, in any order; rows rejected afterwards may be among them. */
  readonly placed: readonly PlacedAt[];
  readonly notes: readonly TemplateNote[];
};

/** A form with its reader: one file of this folder, one line in `index.ts`. */
export type Template = FormSheet & {
  /** What one row of it is. */
  readonly oneRow: Bilingual;
  readonly read: (rows: readonly FormRow[], parts: TemplateParts) => TemplateOutcome;
};
