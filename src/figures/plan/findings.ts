/**
 * Something about a scenario that has to be named where it is: `stop` leaves nothing to rank or to
 * choose, `note` is said beside what is still done. Words: `plan.finding.<kind>`.
 */
export type Finding = {
  readonly kind: FindingKind;
  readonly severity: "stop" | "note";
  /** Id of the criterion or rule it belongs to. */
  readonly subject?: string;
  readonly blanks?: Readonly<Record<string, string | number>>;
};

/** The kinds of {@link Finding}. */
export const FINDING_KINDS = [
  "no-criteria",
  "one-criterion",
  "weights-zero",
  "weights-not-100",
  "weights-unused",
  "weights-idle",
  "weights-on-flat",
  "no-variance",
  "all-equal",
  "no-candidate",
  "rule-empties",
  "indicator-gone",
  "withheld-family",
  "withheld-asked",
  "year-gone",
  "measure-failed",
  "not-for-level",
  "weighed-population",
  "weighed-households",
  "not-judged",
  "quota-above",
  "place-empty",
  "scheme-gone",
  "version-newer",
  "part-unread",
  "other-boundaries",
  "codes-unknown",
  "impossible",
] as const;

/** One of {@link FINDING_KINDS}. */
export type FindingKind = (typeof FINDING_KINDS)[number];
