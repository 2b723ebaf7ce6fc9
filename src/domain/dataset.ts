import type { Indicator } from "./indicator";
import type { Bilingual } from "./text";

/** Why a row of a source file is not on the map. */
export const UNPLACED_REASONS = [
  "municipal-not-in-crosswalk",
  "crosswalk-blank",
  "crosswalk-target-unknown",
  "decided-nowhere",
  "retired-code",
  "unknown-code",
  "bad-code",
  "split-code",
  "name-unknown",
  "name-ambiguous",
  "name-municipal",
  "point-outside",
  "no-area",
  "duplicate",
  "no-year",
  "total-row",
  "bad-cell",
] as const;

/** One of {@link UNPLACED_REASONS}. */
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** Level of the areas that a dataset speaks of. */
export type DatasetLevel = "tambon" | "amphoe" | "province";

/** The levels of areas, the smallest first. */
export const DATASET_LEVELS: readonly DatasetLevel[] = ["tambon", "amphoe", "province"];

/**
 * Where every row of one indicator file went. `rows` is always the sum of `matchedByCode`,
 * `throughHistory`, `throughCrosswalk`, `byName`, `byVillage`, `byPoint` and `unplaced` (absent = 0).
 */
export type JoinReport = {
  readonly file: string;
  readonly indicator: string;
  /** BE year of the figures; `null` where the file tells none, or every row has its own. */
  readonly yearBe: number | null;
  readonly rows: number;
  readonly matchedByCode: number;
  /** Retired, moved or renamed codes that the dated history table leads to one current code. */
  readonly throughHistory?: number;
  readonly throughCrosswalk: number;
  /** By name inside the named amphoe and province, never by a name alone. */
  readonly byName?: number;
  /** Village codes (8 or 10 digits) rolled up to their tambon. */
  readonly byVillage?: number;
  /** Points that lie inside the area. */
  readonly byPoint?: number;
  readonly unplaced: number;
  readonly reasons: Readonly<Partial<Record<UnplacedReason, number>>>;
  /** Distinct tambons that got a value, and how many of them from more than one row. */
  readonly tambons: number;
  readonly summedTambons: number;
  /**
   * Sums of the denominators of placed and of unplaced rows, those without a value included; people
   * only where `denominatorUnit` says so.
   */
  readonly placedPeople: number;
  readonly unplacedPeople: number;
  /** What the denominators count; absent = the file does not tell, or has none. */
  readonly denominatorUnit?: "people" | "households";
};

/** A crosswalk from another code scheme that a dataset was joined through. */
export type CrosswalkInfo = {
  readonly file: string;
  readonly rows: number;
  /** Rows whose target is blank: a decision to place them nowhere. */
  readonly blank: number;
  /** Targets hit by more than one row. */
  readonly sharedTargets: number;
};

/** What a dataset holds; decides which table its files fill. */
export type DatasetKind =
  | "indicators"
  | "joint_cells"
  | "sep_villages"
  /** Assessments behind `sep_villages`, villages below level 1 included. */
  | "sep_assessments"
  | "roles"
  | "problems"
  /** จปฐ. indicators by round. */
  | "indicator_lists"
  /** Rows of single households: never in SQL, only among the protected households. */
  | "households"
  /** A set of tambon shapes in place of the shipped one; its `boundaries` say what it is. */
  | "boundaries";

/** A dataset as the manifest and the screen `/data` know it. */
export type DatasetInfo = {
  readonly id: string;
  readonly kind: DatasetKind;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly demonstration: boolean;
  readonly years: readonly number[];
  /** First year of each new series: no line crosses it. */
  readonly seriesBreaks: readonly number[];
  readonly rows: number;
  /** One file per indicator for `indicators`; a single entry with indicator "" otherwise. */
  readonly files: readonly {
    readonly indicator: string;
    readonly file: string;
    readonly bytes: number;
    /** Years of this file, where they are not all of the dataset's. */
    readonly years?: readonly number[];
  }[];
  readonly joins: readonly JoinReport[];
  readonly crosswalk?: CrosswalkInfo;
  /** Level of its areas; absent = tambon. */
  readonly level?: DatasetLevel;
  /** Indicators that only this dataset defines. */
  readonly indicators?: readonly Indicator[];
  /** Of kind `boundaries`: the set, whose level files are `files` in the same order. */
  readonly boundaries?: BoundaryInfo;
  /** Made by counting rows of households; absent = published by its source with its own suppression. */
  readonly fromHouseholds?: HouseholdOrigin;
  /** Brought in by the user and kept in this browser; absent = shipped with the app. */
  readonly imported?: ImportedInfo;
};

/**
 * Areas of a dataset made from household rows whose figures no export for the public may hold, by BE
 * year: the rule of the office's screen with the limit for the public, found while the rows were there.
 */
export type HouseholdOrigin = {
  readonly notPublic: readonly { readonly yearBe: number; readonly codes: readonly string[] }[];
};

/** What is known of a dataset that the user brought in. */
export type ImportedInfo = {
  /** ISO date and time of the last import or edit. */
  readonly at: string;
  /** Names of the original files, which are kept. */
  readonly originals: readonly string[];
  /** Arrow file of its rows of the table `unplaced`; "" without any. */
  readonly unplacedFile: string;
  /** What one row of the original is. */
  readonly oneRow: Bilingual;
  /** Date or edition of the source, as its owner names it; "" when not told. */
  readonly vintage: string;
  /** Target values by year (BE), for indicators that have one. */
  readonly thresholds: readonly {
    readonly indicator: string;
    readonly yearBe: number;
    readonly value: number;
  }[];
};

/** A code and the names that go with it, as reports list them. */
export type NamedCode = { readonly code: string; readonly name: string };

/** The boundary set in use. */
export type BoundaryInfo = {
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly vintage: string;
  readonly approximate: boolean;
  readonly shapes: number;
  /** Shapes whose code is a row of `tambon`. */
  readonly current: number;
  readonly retired: readonly NamedCode[];
  readonly withoutShape: readonly NamedCode[];
  readonly cutNames: readonly {
    readonly code: string;
    readonly inFile: string;
    readonly name: string;
  }[];
  /** Coarse first. A level is drawn from zoom `minZoom` up. */
  readonly levels: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly vertices: number;
    readonly minZoom: number;
  }[];
};

/**
 * A demonstration dataset, or some of its files, that is not in use. `asked`: a person hid all of them.
 * `family`: real data of the same family are in use. `own-roles`: a person gave roles of their own.
 */
export type Withheld = {
  readonly dataset: DatasetInfo;
  readonly why: "asked" | "family" | "own-roles";
  /** Indicators whose figures are not in use. */
  readonly indicators: readonly Indicator[];
};

/** `public/data/manifest.json`: all that the app may load, made by `npm run data`. */
export type Manifest = {
  readonly format: 1;
  readonly builtAt: string;
  readonly boundaries: BoundaryInfo;
  readonly areas: string;
  readonly regions: string;
  readonly indicators: string;
  readonly neighbours: string;
  readonly unplaced: string;
  /** Dated changes of codes; absent in data built before there were any. */
  readonly codeHistory?: string;
  /** The จปฐ. indicators of the shipped rounds; those of other rounds are datasets. */
  readonly indicatorLists?: string;
  readonly datasets: readonly DatasetInfo[];
  /** Demonstration data that are there but not in use; absent = none. Never in the file. */
  readonly withheld?: readonly Withheld[];
  /** CRC-32 (eight hexadecimal digits) of every other file by name. */
  readonly checksums: Readonly<Record<string, string>>;
  /** CRC-32 of the manifest's own text with zeros in the place of these eight digits. */
  readonly checksum: string;
};
