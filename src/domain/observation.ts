import { numberAt } from "../base/column";
/** What a cell of a table holds. The four are never merged: zero is a `value`. */
export const STATUSES = ["value", "missing", "suppressed", "not_applicable"] as const;

/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** Number used for a status in typed arrays: its place in {@link STATUSES}. */
export const STATUS_CODE = { value: 0, missing: 1, suppressed: 2, not_applicable: 3 } as const;

/** A figure and what it is made of; NaN = none, and `status` says why there is no value. */
export type AreaFigure = {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: Status;
};

/**
 * One indicator in one year over all areas, aligned with the rows of `AreaTable`.
 * `value` is a number where `status` is `STATUS_CODE.value`, and NaN everywhere else; areas without
 * any row are `STATUS_CODE.missing`. `numerator` is NaN too without a value; a `denominator` may be
 * known all the same. Both are NaN where the source has none.
 */
export type YearValues = {
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly status: Uint8Array;
};

/** The figure of a row; a `value` that is no number, and a row that is not there, are missing. */
export function figureOfRow(values: YearValues, row: number): AreaFigure {
  const value = numberAt(values.value, row);
  const published = STATUSES[values.status[row] ?? STATUS_CODE.missing] ?? "missing";
  const status = published === "value" && !Number.isFinite(value) ? "missing" : published;
  return {
    value: status === "value" ? value : Number.NaN,
    numerator: numberAt(values.numerator, row),
    denominator: numberAt(values.denominator, row),
    status,
  };
}

/**
 * One indicator of one dataset over its years (BE, ascending). `level` is that of the areas the
 * source speaks of: above `tambon` every tambon repeats the figure of the area it lies in, without
 * numerator and denominator, which are the whole area's: those are in `published`, by year and code
 * of the area. Absent: nothing is published for larger areas.
 */
export type Series = {
  readonly dataset: string;
  readonly indicator: string;
  readonly level: "tambon" | "amphoe" | "province";
  readonly years: readonly number[];
  readonly byYear: ReadonlyMap<number, YearValues>;
  readonly published?: ReadonlyMap<number, ReadonlyMap<string, AreaFigure>>;
};
