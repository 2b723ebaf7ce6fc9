import type { Status } from "../../domain/observation";
import type { RowIssue } from "../formats/format";

/** Where a row says it lies, before any join. Texts are trimmed and as the file has them; "" = none. */
export type PlaceText = {
  /** Row of the file (header = 1). */
  readonly row: number;
  readonly code: string;
  readonly tambon: string;
  readonly amphoe: string;
  readonly province: string;
  /** Degrees; NaN without a point. */
  readonly lon: number;
  readonly lat: number;
};

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
    readonly reason: "total-row" | "note-row" | "head-row";
    readonly text: string;
  }[];
  readonly issues: readonly RowIssue[];
};

/** The text by which a decision or a crosswalk knows a place: its code, else "จ|อ|ต". */
export function placeKey(place: PlaceText): string {
  return place.code !== "" ? place.code : [place.province, place.amphoe, place.tambon].join("|");
}
