import type { MultiPolygon, Polygon } from "geojson";
import type { Result } from "../../base/result";

/** Something odd about one row that did not stop the reading. Row 1 is the header. */
export type RowIssue =
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
    };

/**
 * A table of text cells as the file has them. `rowNumbers[i]` is the row of `rows[i]` in the file
 * (header = 1). `geometries` runs along the rows in layers of shapes, null for a row without one.
 */
export type TextTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly geometries: readonly (Polygon | MultiPolygon | null)[] | null;
};

/** All that a file holds. */
export type FileContents = {
  readonly tables: readonly TextTable[];
  readonly issues: readonly RowIssue[];
};

/** A driver of one file format; its parser loads on demand inside `read`. */
export type FileFormat = {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array, file: string) => Promise<Result<FileContents>>;
};
