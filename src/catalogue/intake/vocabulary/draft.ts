import type { Problem } from "../../../base/problem";
import type { DatasetInfo, JoinReport, UnplacedReason } from "../../../domain/dataset";
import type { Indicator } from "../../../domain/indicator";
import type { Status } from "../../../domain/observation";
import type { Reading, RowIssue } from "../../formats/format";
import type { RejectReason } from "../../forms/rejection";
import type { TemplateNote } from "../../forms/template";
import type { Evidence, YearEvidence } from "./evidence";
import type { DraftQuestion } from "./question";
import type { ColumnMeaning, DuplicateRule, Recipe } from "./recipe";

/** Something odd about one row: of its reading, or a cell that keeps it out of a form. */
export type DraftIssue =
  | RowIssue
  | {
      readonly kind: `form-${RejectReason}`;
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly table?: string;
      readonly file?: string;
    };

/** A column with its guess. */
export type ColumnProfile = {
  readonly name: string;
  readonly filled: number;
  readonly distinct: number;
  /** Some filled cells, as they stand. */
  readonly samples: readonly string[];
  readonly guess: ColumnMeaning;
  readonly evidence: readonly Evidence[];
  /** What speaks against the guess that it holds figures, so that a person says it. */
  readonly doubt?: Evidence;
};

/** One table of a dropped file, read and guessed, waiting for the user. */
export type Draft = {
  readonly id: string;
  readonly file: string;
  /** All files it is made of: those of a shapefile, or tables of one family that became one. */
  readonly files: readonly string[];
  readonly format: string;
  readonly table: string;
  readonly hidden: boolean;
  readonly title: string;
  readonly reading: Reading;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Years that its surroundings tell, the likelier first. */
  readonly years: readonly YearEvidence[];
  /** The first rows as they stand, with their row numbers. */
  readonly head: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The indicator that would count its rows, where they are points. */
  readonly pins?: Indicator;
  /** The best guess; what `window.atlas.load` takes unasked. */
  readonly recipe: Recipe;
  readonly issues: readonly DraftIssue[];
  /** A dataset of the workspace that this file would replace (same id), else null. */
  readonly replaces: string | null;
};

/** A suggestion for a place that nothing matched; never applied unasked. */
export type Suggestion = {
  readonly code: string;
  readonly name: string;
  readonly distance: number;
};

/** A place text that lies nowhere yet, with all its rows. */
export type OpenPlace = {
  readonly raw: string;
  readonly name: string;
  readonly reason: UnplacedReason;
  /** Rows of the file, the first ones. */
  readonly rows: readonly number[];
  readonly count: number;
  /** Sum of the denominators; NaN where the file has none. */
  readonly people: number;
  readonly suggestions: readonly Suggestion[];
};

/** A decision of the recipe that rows of the table follow. */
export type DecidedPlace = {
  /** The decision's own `raw`. */
  readonly raw: string;
  readonly name: string;
  readonly rows: number;
};

/** What a recipe makes of its table: asked again after every change. */
export type Review = {
  /** One report per indicator and year. */
  readonly joins: readonly JoinReport[];
  /** The first figures in long form, as they will be stored. */
  readonly preview: readonly {
    readonly row: number;
    readonly area: string;
    readonly areaName: string;
    readonly by: string;
    readonly indicator: string;
    readonly yearBe: number;
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly status: string;
  }[];
  /**
   * Places that lie nowhere although nobody said so, by rows, the largest first; at most 500 of
   * `openPlaces`. Those whose crosswalk points to no current area are among them.
   */
  readonly open: readonly OpenPlace[];
  readonly openPlaces: number;
  /** Places that a crosswalk leaves blank, most people first; at most 500 of `leftBlankPlaces`. */
  readonly leftBlank: readonly OpenPlace[];
  readonly leftBlankPlaces: number;
  /** What the decisions of the recipe met in the table. */
  readonly decided: readonly DecidedPlace[];
  readonly leftOut: readonly {
    readonly row: number;
    readonly reason: string;
    readonly text: string;
  }[];
  readonly duplicates: {
    readonly areas: number;
    readonly rows: number;
    readonly rule: DuplicateRule;
    readonly samples: readonly { readonly area: string; readonly rows: readonly number[] }[];
  };
  /** Current areas of the level that no row speaks of: how many, and the first ones. */
  readonly areasWithoutRow: number;
  readonly withoutRow: readonly string[];
  readonly issues: readonly DraftIssue[];
  /** Rows whose names say something else than the code that was followed. */
  readonly contradictions?: {
    readonly count: number;
    readonly samples: readonly {
      readonly row: number;
      readonly code: string;
      readonly areaName: string;
      readonly told: string;
    }[];
  };
  /** Areas whose several rows could not truly be made one figure: missing, or without a part. */
  readonly unsummable?: { readonly count: number; readonly samples: readonly string[] };
  readonly partial?: { readonly count: number; readonly samples: readonly string[] };
  /** The year that neither heads nor a column date the figures with, where it is not asked for. */
  readonly ownYear: { readonly yearBe: number; readonly toldBy: YearEvidence | null } | null;
  /** What the table leaves uncertain, answered or not; with one that is open it is not taken over. */
  readonly questions: readonly DraftQuestion[];
  /** The figures of the latest year of each indicator as they will be; the first ones. */
  readonly pictures: readonly FigurePicture[];
  /** What keeps the draft from being taken over; empty = ready. */
  readonly faults: readonly Problem[];
  /** How it differs from the dataset it would replace. */
  readonly difference: Difference | null;
  /** What else to know of a form or a boundary set. */
  readonly notes?: readonly ReviewNote[];
};

/** An indicator's figures of one year as they will be on the map, held against its file. */
export type FigurePicture = {
  readonly indicator: string;
  readonly yearBe: number;
  /** Area codes with their figures, the largest first. */
  readonly figures: readonly (readonly [code: string, value: number])[];
  /** Areas without a figure of their own, suppressed or missing. */
  readonly without: number;
  /** Sums of the figures that were read and of those on the map; null where figures do not add up. */
  readonly sums: { readonly read: number; readonly onMap: number } | null;
  readonly mean: number;
  readonly median: number;
  /** What the file's own rows of totals say; null where it has none. */
  readonly totals: TotalRows | null;
  /** Rows that are on no map, by reason, and what their figures add up to. */
  readonly lost: readonly {
    readonly reason: UnplacedReason;
    readonly rows: number;
    readonly sum: number;
  }[];
};

/** A total in the file: its row, and whether what was read adds up to it. */
export type TotalRows = { readonly row: number; readonly value: number; readonly agrees: boolean };

/** A new version against the old one, figure by figure. */
export type Difference = Readonly<Record<DifferenceKind | "same", number>> & {
  /** The first figures of each kind. */
  readonly samples: Readonly<Record<DifferenceKind, readonly DifferenceSample[]>>;
};

/** What may become of a figure besides staying the same. */
export type DifferenceKind = "removed" | "added" | "changed";

/** A figure that is not the same; null where a version does not have it. */
export type DifferenceSample = {
  readonly area: string;
  readonly indicator: string;
  readonly yearBe: number;
  readonly before: DifferenceFigure | null;
  readonly after: DifferenceFigure | null;
};

/** A figure of one version; the value is NaN unless the status is `value`. */
export type DifferenceFigure = { readonly value: number; readonly status: Status };

/** Something to know of a form or a boundary set: a count, or a day as YYYY-MM-DD. */
export type ReviewNote = {
  readonly kind:
    | TemplateNote["kind"]
    | "shapes"
    | "shapes-current"
    | "shapes-retired"
    | "shapes-unplaced"
    | "tambons-without-shape"
    | "names-cut"
    | "self-intersections"
    | "overlaps"
    | "slivers"
    | "holes"
    | "empty-rings";
  readonly value: number | string;
};

/** A finished dataset: files to store under the names its info uses. */
export type Built = {
  readonly info: DatasetInfo;
  readonly recipe: Recipe;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Further datasets of the same file, kept before this one. */
  readonly with?: readonly Built[];
};
