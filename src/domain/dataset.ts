import type { Bilingual } from "./text";

/** Why a row of a source file is not on the map. */
export const UNPLACED_REASONS = [
  "municipal-not-in-crosswalk",
  "crosswalk-blank",
  "crosswalk-target-unknown",
  "retired-code",
  "unknown-code",
  "bad-code",
] as const;

/** One of {@link UNPLACED_REASONS}. */
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** Where every row of one indicator file went. `rows` = matched + crosswalk + unplaced, always. */
export type JoinReport = {
  readonly file: string;
  readonly indicator: string;
  readonly yearBe: number;
  readonly rows: number;
  readonly matchedByCode: number;
  readonly throughCrosswalk: number;
  readonly unplaced: number;
  readonly reasons: Readonly<Partial<Record<UnplacedReason, number>>>;
  /** Distinct tambons that got a value, and how many of them from more than one row. */
  readonly tambons: number;
  readonly summedTambons: number;
  /** Denominators (people) of placed and of unplaced rows. */
  readonly placedPeople: number;
  readonly unplacedPeople: number;
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
export type DatasetKind = "indicators" | "joint_cells" | "sep_villages" | "roles" | "households";

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
  }[];
  readonly joins: readonly JoinReport[];
  readonly crosswalk?: CrosswalkInfo;
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
  readonly datasets: readonly DatasetInfo[];
  /** CRC-32 (eight hexadecimal digits) of files by name; a file without one is not checked. */
  readonly checksums?: Readonly<Record<string, string>>;
};
