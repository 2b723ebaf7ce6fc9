import type { Status } from "../../../domain/observation";
import type { RowIssue } from "../../formats/format";
import type { PlaceText } from "../../gazetteer/place-text";

/** One figure of one row. NaN where the row has none; `status` says why. */
export type Figure = {
  /** Index into {@link Records.places}. */
  readonly place: number;
  readonly indicator: string;
  /** Year (BE); 0 when nothing tells it. */
  readonly yearBe: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: Status;
};

/** A table in long form. Every data row of the table is either a place or left out with its reason. */
export type Records = {
  readonly places: readonly PlaceText[];
  readonly figures: readonly Figure[];
  /** Rows that are no area's: totals and sub-totals, notes, repeated heads. */
  readonly leftOut: readonly {
    readonly row: number;
    readonly reason: "total-row" | "note-row" | "head-row" | "part-row" | "other-table";
    readonly text: string;
  }[];
  /** What rows of totals say of an indicator that has a column of its own. */
  readonly totals?: readonly {
    readonly row: number;
    readonly indicator: string;
    readonly yearBe: number;
    readonly value: number;
  }[];
  readonly issues: readonly RowIssue[];
  /** What the denominators of an indicator count; "" = of all indicators. Absent = not told. */
  readonly denominatorUnits?: ReadonlyMap<string, "people" | "households">;
};
