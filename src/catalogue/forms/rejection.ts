/** Why a cell of a form keeps its row out. */
export type RejectReason =
  | "required"
  | "not-a-number"
  | "out-of-range"
  | "not-a-choice"
  | "not-a-date"
  | "not-a-year"
  | "not-a-code"
  | "other-level"
  | "repeated"
  | "outside-country"
  | "swapped";

/** A row of a form that is not taken over: which cell, what stands there, and why. Row 1 is the header. */
export type Rejection = {
  readonly kind: "rejected";
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly reason: RejectReason;
};
