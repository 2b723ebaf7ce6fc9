import type { Status } from "../../domain/observation";
import type { SeriesRow } from "../arrow/write-series";

/** Figures of a source row: a rate in percent and the people it is of; NaN where it has none. */
export type RateOfPeople = { readonly rate: number; readonly denominator: number };

type Figures = Pick<SeriesRow, "value" | "numerator" | "denominator" | "status">;

const NOISE = 1e-6;

/**
 * People counted by a rate: rate × population / 100, rounded where only float noise (a millionth)
 * keeps it from a whole number, else left as it is. NaN when either is missing.
 */
export function numeratorOf({ rate, denominator }: RateOfPeople): number {
  const people = (rate * denominator) / 100;
  const whole = Math.round(people);
  return Math.abs(people - whole) <= NOISE * Math.max(1, whole) ? whole : people;
}

/**
 * Rows of one tambon and year → its figures: numerators and denominators summed, value = 100 ×
 * numerator / denominator. Rows without a rate stay out of both sums; when none has a rate the
 * tambon is missing, and when nobody was surveyed (denominator 0) not applicable. A single row
 * whose population is unknown keeps its published rate; several such rows cannot be summed and
 * are missing.
 */
export function sumRows(rows: readonly RateOfPeople[]): Figures {
  const rated = rows.filter((r) => !Number.isNaN(r.rate));
  const only = rated[0];
  if (!only) return nothing("missing");
  if (rated.some((r) => Number.isNaN(r.denominator))) {
    return rated.length === 1 ? { ...nothing("value"), value: only.rate } : nothing("missing");
  }
  const numerator = rated.reduce((sum, r) => sum + numeratorOf(r), 0);
  const denominator = rated.reduce((sum, r) => sum + r.denominator, 0);
  if (denominator === 0) return { ...nothing("not_applicable"), denominator };
  return { value: (100 * numerator) / denominator, numerator, denominator, status: "value" };
}

function nothing(status: Status): Figures {
  return { value: Number.NaN, numerator: Number.NaN, denominator: Number.NaN, status };
}
