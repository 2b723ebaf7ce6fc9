import { type Codec, decimal } from "./codec";

/** A condition of the officer's filter on the value of an indicator in the year shown. */
export type Threshold = {
  readonly indicator: string;
  readonly comparison: "gte" | "lte";
  readonly bound: number;
};

/** Written as `poverty_income.gte.10`. */
export const thresholdCodec: Codec<Threshold> = {
  parse: (text) => {
    const match = /^([\p{L}\p{M}0-9_-]{1,60})\.(gte|lte)\.(-?\d+(?:\.\d+)?)$/u.exec(text);
    const [, indicator, comparison, bound] = match ?? [];
    if (!indicator || !bound) return null;
    return { indicator, comparison: comparison === "gte" ? "gte" : "lte", bound: Number(bound) };
  },
  format: ({ indicator, comparison, bound }) =>
    `${indicator}.${comparison}.${decimal.format(bound)}`,
};
