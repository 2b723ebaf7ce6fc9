import type { DatasetLevel } from "../../../domain/dataset";
import type { Indicator } from "../../../domain/indicator";
import type { Bilingual } from "../../../domain/text";
import type { TextEncoding } from "../../formats/text-encoding";

/** What a column of a file means. `yearBe: null` leaves the year to a year column or the recipe. */
export type ColumnMeaning =
  | { readonly as: "ignored" }
  /**
   * Area or village codes of any spelling that `normaliseCode` or `villageCode` reads. Several such
   * columns are parts of one code ("10", "1", "1" → 100101): by their `part`, else largest first. In
   * a crosswalk the first is the source and the last the target.
   */
  | { readonly as: "code"; readonly part?: DatasetLevel }
  /** Names of one level, or of several in one text (`whole`: "ต.ช้างเผือก อ.เมือง จ.เชียงใหม่"). */
  | { readonly as: "name"; readonly level: DatasetLevel | "whole" }
  | { readonly as: "longitude" }
  | { readonly as: "latitude" }
  | { readonly as: "year" }
  /** Long tables: which indicator a row is of. */
  | { readonly as: "indicator" }
  /** `indicator: ""` = of the indicator the row names. */
  | ({ readonly as: "value" } & FigureMeaning)
  | ({ readonly as: "numerator" } & FigureMeaning)
  /** `indicator: ""` = of every indicator of the table. */
  | ({ readonly as: "denominator" } & FigureMeaning);

/** Of which indicator and year a column is. */
export type FigureMeaning = {
  readonly indicator: string;
  readonly yearBe: number | null;
  /** What its figures are multiplied by: 100 for shares of one, 1,000 for "พันคน"; absent = 1. */
  readonly scale?: number;
};

/** What becomes of several rows for one area, indicator and year. */
export type DuplicateRule = "sum" | "mean" | "first" | "last" | "reject";

/** A decision about a place text: where it lies, or "" for nowhere on purpose. */
export type PlaceDecision = {
  /** Code or names as the file has them: the `key` of its `PlaceText`. */
  readonly raw: string;
  /** Current code of 2, 4 or 6 digits, or "". */
  readonly code: string;
  /** Who decided: an imported crosswalk, or the user on the screen. */
  readonly by: "crosswalk" | "hand";
};

/** What a dataset is called and where it comes from, as the user may edit it. */
export type DatasetTitle = {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly oneRow: Bilingual;
  readonly vintage: string;
  readonly seriesBreaks: readonly number[];
  readonly thresholds: readonly {
    readonly indicator: string;
    readonly yearBe: number;
    readonly value: number;
  }[];
};

/**
 * All decisions that turn one table of a file into a dataset: proposed by `proposeRecipe`, changed
 * by the user, kept with the dataset, and applied again to next year's file. Plain JSON.
 */
export type Recipe = {
  readonly format: 1;
  /** What the table becomes. `template` names a form of `catalogue/forms`. */
  readonly kind: "indicators" | "boundaries" | "crosswalk" | "template" | "nothing";
  /** Id of the form for kind `template`, else "". */
  readonly template: string;
  /** Name of the table (sheet, layer) in its file. */
  readonly table: string;
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
  readonly headRows: readonly [number, number] | null;
  /** Along the columns of the table. */
  readonly columns: readonly ColumnMeaning[];
  readonly level: DatasetLevel;
  /** Names of the areas that all rows lie in, where only the title tells them; "" = none. */
  readonly inside?: { readonly province: string; readonly amphoe: string };
  /** Year (BE) of rows that no column and no head dates; null = not known, such rows are unplaced. */
  readonly yearBe: number | null;
  /** What a person answered, by the name of the question; absent = nothing was asked or answered. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Definitions of the indicators the columns name; ids of the shipped catalogue keep its rows. */
  readonly indicators: readonly Indicator[];
  /** Id of the indicator of which every row is one (a number of pins); absent = rows are not counted. */
  readonly countRows?: string;
  /** Texts that mean suppressed and missing besides the usual ones. */
  readonly suppressedMarks: readonly string[];
  readonly missingMarks: readonly string[];
  /** Whether names may place a row that codes do not. */
  readonly matchNames: boolean;
  /** Whether a municipal pseudo-tambon may be placed by its name; never unasked. */
  readonly matchMunicipalNames: boolean;
  readonly duplicates: DuplicateRule;
  /** Indicators whose rows follow another rule than `duplicates`, by the id of their head. */
  readonly duplicatesBy?: Readonly<Record<string, DuplicateRule>>;
  readonly decisions: readonly PlaceDecision[];
  readonly dataset: DatasetTitle;
  /** What its indicators are of besides their heads; absent in recipes kept before it was asked for. */
  readonly about?: {
    /** Title, sheet or file without year, round and place: two subjects never share an indicator. */
    readonly subject: string;
    /** The name that tells it from another table of the same subject. */
    readonly part: string;
  };
  /** Indicators that do not have the id of their head, by their own id. */
  readonly ownIds?: Readonly<Record<string, OwnId>>;
  /** Tables of one draft with the same heads, each with its own columns of figures. */
  readonly parts?: readonly { readonly name: string; readonly columns: readonly number[] }[];
};

/** Why an indicator has an id of its own. */
export type OwnId = {
  /** Id by its head alone: what cells of an indicator column give. */
  readonly head: string;
  /** Its subject has the id: the same table of another year goes on under it. */
  readonly ofSubject?: true;
  /** Id and names that it would share with others otherwise; absent = it shares its own. */
  readonly shared?: { readonly id: string; readonly name: Bilingual; readonly was?: OwnId };
};

/** The id by its head of an indicator of the recipe. */
export function headIdOf({ ownIds = {} }: Pick<Recipe, "ownIds">, id: string): string {
  return ownIds[id]?.head ?? id;
}
