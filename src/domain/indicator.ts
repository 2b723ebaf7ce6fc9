import type { Bilingual } from "./text";

/** The five TPMAP dimensions, in the order of their bits in a joint-cell mask (health = 1, living = 2 …). */
export const DIMENSIONS = ["health", "living", "education", "income", "accessibility"] as const;

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Unit of an indicator's value. */
export type Unit = "percent" | "people" | "households" | "villages" | "places" | "baht" | "index";

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
};
