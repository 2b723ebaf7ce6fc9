import type { Bilingual } from "./text";

/** The five TPMAP dimensions, in the order of their bits in a joint-cell mask (health = 1, living = 2 …). */
export const DIMENSIONS = ["health", "living", "education", "income", "accessibility"] as const;

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Unit of an indicator's value. */
export type Unit = "percent" | "people" | "households" | "villages" | "places" | "baht" | "index";

/**
 * How the figures of parts become the figure of the whole (tambons → amphoe → province → region →
 * country, and several rows of a file on one area): `ratio` sums numerators and denominators, `mean`
 * weighs the values, `sum` adds them; `none`: no figure for larger areas.
 */
export const AGGREGATIONS = ["ratio", "mean", "sum", "none"] as const;

/** One of {@link AGGREGATIONS}. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What one year of an indicator counts: that year, or all that was reached up to it. */
export const ACCRUALS = ["per-period", "to-date"] as const;

/** One of {@link ACCRUALS}. */
export type Accrual = (typeof ACCRUALS)[number];

/** What weighs the values of a ratio or mean whose source gives no denominators. */
export const WEIGHTS = ["population", "households"] as const;

/** One of {@link WEIGHTS}: registered people, or registered households. */
export type Weight = (typeof WEIGHTS)[number];

/** A row of the indicator catalogue (`data/indicators.csv`). */
export type Indicator = {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  /** Whether a high value is good or bad for the people; `neutral` for plain counts. */
  readonly direction: "high-is-bad" | "high-is-good" | "neutral";
  readonly dimension: Dimension | null;
  /** Digits after the decimal point on the screen. */
  readonly decimals: number;
  /** Indicators of one family share one scale when they are compared. */
  readonly family: string;
  readonly aggregation: Aggregation;
  readonly accrual: Accrual;
  readonly weight: Weight;
};

/** An indicator as an older version kept it: what it did not know may be absent. */
export type KeptIndicator = Omit<Indicator, "aggregation" | "accrual" | "weight"> &
  Partial<Pick<Indicator, "aggregation" | "accrual" | "weight">>;

/**
 * How figures of a unit go up where nobody said: what is counted (people, households, villages,
 * places) is a `sum`, per cent a `ratio`, baht and indices a `mean`. The one place that knows which
 * units add up.
 */
export function defaultAggregation(unit: Unit): Aggregation {
  return DEFAULTS[unit];
}

const DEFAULTS: Readonly<Record<Unit, Aggregation>> = {
  percent: "ratio",
  people: "sum",
  households: "sum",
  villages: "sum",
  places: "sum",
  baht: "mean",
  index: "mean",
};

/**
 * An indicator with all its fields. Absent ones: {@link defaultAggregation} of its unit, per period,
 * weighed by population.
 */
export function completeIndicator(kept: KeptIndicator): Indicator {
  return {
    ...kept,
    aggregation: kept.aggregation ?? defaultAggregation(kept.unit),
    accrual: kept.accrual ?? "per-period",
    weight: kept.weight ?? "population",
  };
}
