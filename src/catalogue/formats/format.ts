import type { Geometry } from "geojson";
import type { Result } from "../../base/result";
import type { TextEncoding } from "./text-encoding";

/** Something odd about one row that did not stop the reading. Row 1 is the header. */
export type RowIssue = RowOddity & {
  /** Sheet of a workbook, and file of a draft of several; absent = the only one. */
  readonly table?: string;
  readonly file?: string;
};

type RowOddity =
  | {
      readonly kind: "cell-count";
      readonly row: number;
      readonly cells: number;
      readonly expected: number;
    }
  | {
      readonly kind: "not-a-number";
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly kind: "out-of-range";
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  /**
   * A cell that tells less than a figure: below a limit ("< 0.5") or in a range ("10-20"), of which the
   * middle was taken; about so much ("~ 12"); or with the mark of a note ("12*").
   */
  | {
      readonly kind: "below-limit" | "range" | "approximate" | "marked";
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly value: number;
    }
  /** Letters that the file's encoding does not have. */
  | {
      readonly kind: "unreadable-text";
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  /** A quote that nothing closes was read as a letter. */
  | { readonly kind: "quote-open"; readonly row: number }
  /** One quoted cell holds line breaks and separators: rows may have been swallowed. */
  | { readonly kind: "lines-in-cell"; readonly row: number; readonly lines: number }
  /** A formula whose value the file does not hold; the cell is read as blank. */
  | { readonly kind: "formula-without-value"; readonly row: number; readonly column: string }
  /** The shape of the row lies outside the country, or would lie in it the other way round. */
  | {
      readonly kind: "outside-country" | "coordinates-swapped";
      readonly row: number;
      readonly detail: string;
    }
  /** The shape of the row could not be read; its texts could. */
  | { readonly kind: "bad-geometry"; readonly row: number; readonly detail: string }
  /** Heads that became equal when the format cut them at ten bytes; the later ones are marked "(2)". */
  | { readonly kind: "heads-cut"; readonly row: number; readonly heads: string }
  /** `count` more issues of any kind, from `row` on, that are not listed one by one. */
  | { readonly kind: "more-issues"; readonly row: number; readonly count: number };

/**
 * A table of text cells as the file has them. `rowNumbers[i]` is the row of `rows[i]` in the file
 * (header = 1). `geometries` runs along the rows in layers of shapes, null for a row without one.
 */
export type TextTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly geometries: readonly (Geometry | null)[] | null;
  /** Lines above the head (a title, a source), joined by line breaks; absent = none. */
  readonly title?: string;
  /** The sheet is hidden in its workbook. */
  readonly hidden?: boolean;
  /** Rows of the file that hold the heads, [0, 0] = none; absent = columns are named by the format. */
  readonly headRows?: readonly [first: number, last: number];
};

/** How a file was read: shown to the user, who may overrule it by {@link ReadOptions}. */
export type Reading = {
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  /** Name of the projection the shapes came in, when they were reprojected. */
  readonly projection?: string;
  /** The content is of this format although the name's ending says another. */
  readonly extensionLies?: boolean;
  /** Of a draft's table: its `headRows`. */
  readonly headRows?: TextTable["headRows"];
};

/** All that a file holds. */
export type FileContents = {
  readonly tables: readonly TextTable[];
  readonly issues: readonly RowIssue[];
  readonly reading?: Reading;
};

/** What the user says about the reading of a file; absent = found by content. */
export type ReadOptions = {
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  /** Rows of the file (first = 1) that hold the heads; their texts are joined per column. [0, 0] = none. */
  readonly headRows?: readonly [first: number, last: number];
  /** Files that belong to this one (`.dbf`, `.prj`, `.cpg` of a `.shp`), by lower-case ending. */
  readonly companions?: ReadonlyMap<string, Uint8Array>;
  /** Called with the rows read so far, at most some times a second. */
  readonly onProgress?: (rows: number) => void;
};

/** A driver of one file format; its parser loads on demand inside `read`. */
export type FileFormat = {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the first bytes are of this format; absent where nothing but the ending tells. */
  readonly sniff?: (bytes: Uint8Array) => boolean;
  readonly read: (
    bytes: Uint8Array,
    file: string,
    options?: ReadOptions,
  ) => Promise<Result<FileContents>>;
};
