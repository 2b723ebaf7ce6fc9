import { defaultAggregation, type Unit } from "../../../domain/indicator";
import type { Status } from "../../../domain/observation";
import type { DuplicateRule } from "../vocabulary/recipe";
import type { Figure } from "../vocabulary/records";
import { numeratorOf } from "./numerator-of";

/** The figures of an area, an indicator and a year. */
export type Figures = Pick<Figure, "value" | "numerator" | "denominator" | "status">;

/** Figures of several rows as one; `fault` where they cannot truly be made one. */
export type Combined = Figures & {
  /** `unsummable`: no denominators to weigh by; `partial`: a part without a figure is left out. */
  readonly fault?: "unsummable" | "partial";
};

/**
 * A row's figures made whole. For percent: people = value × denominator / 100, or value = 100 ×
 * numerator / denominator where the row has no value of its own; of nobody (denominator 0) not
 * applicable. For baht and index: value = numerator / denominator. Counts stay as they are, and a
 * count without a value takes its numerator.
 */
export function completed(figure: Figures, unit: Unit): Figures {
  const { denominator, status } = figure;
  if (status !== "value") return nothing(status);
  if (isSum(unit)) return countOf(figure);
  if (Number.isNaN(figure.value) && Number.isNaN(figure.numerator)) return nothing("missing");
  if (denominator === 0) return { ...nothing("not_applicable"), denominator };
  return unit === "percent" ? rateOf(figure) : ratioOf(figure);
}

function rateOf({ value, numerator, denominator }: Figures): Figures {
  const counted = Number.isNaN(numerator) ? numeratorOf({ rate: value, denominator }) : numerator;
  const rate = (100 * counted) / denominator;
  const published = Number.isNaN(numerator) && !Number.isNaN(rate) ? rate : value;
  return whole(Number.isNaN(published) ? rate : published, counted, denominator);
}

function ratioOf({ value, numerator, denominator }: Figures): Figures {
  return whole(Number.isNaN(value) ? numerator / denominator : value, numerator, denominator);
}

function whole(value: number, numerator: number, denominator: number): Figures {
  if (Number.isNaN(value)) return nothing("missing");
  return { value, numerator, denominator, status: "value" };
}

function countOf(figure: Figures): Figures {
  const value = Number.isNaN(figure.value) ? figure.numerator : figure.value;
  return { ...figure, value, status: Number.isNaN(value) ? "missing" : "value" };
}

/**
 * Parts of one area (completed) → the area. Counts: values and denominators summed; a missing part
 * is left out and told (`partial`), a suppressed part suppresses the sum. Others: numerators and
 * denominators summed (value × denominator where there is no numerator); parts without a figure
 * stay out of both sums; figures without denominators cannot be summed and give missing with
 * `unsummable`. Where no part has a figure: suppressed before missing before not applicable.
 */
export function summed(parts: readonly Figures[], unit: Unit): Combined {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const told = parts.filter((part) => part.status === "value");
  if (told.length === 0) return emptySum(parts);
  if (isSum(unit)) return sumOfCounts(parts, told);
  const [first] = told;
  if (first && told.length === 1) return first;
  if (told.some((part) => Number.isNaN(part.denominator))) {
    return { ...nothing("missing"), fault: "unsummable" };
  }
  const denominator = sum(told, (part) => part.denominator);
  const scale = unit === "percent" ? 100 : 1;
  const given = (part: Figures) => !Number.isNaN(part.numerator);
  const weight = (part: Figures) =>
    given(part) ? part.numerator : (part.value * part.denominator) / scale;
  const total = sum(told, weight);
  const numerator = unit === "percent" || told.every(given) ? total : Number.NaN;
  return { value: (scale * total) / denominator, numerator, denominator, status: "value" };
}

function isSum(unit: Unit): boolean {
  return defaultAggregation(unit) === "sum";
}

function emptySum(parts: readonly Figures[]): Figures {
  const status = statusOf(parts);
  const nobody = status === "not_applicable" && parts.every((part) => part.denominator === 0);
  return nobody ? { ...nothing(status), denominator: 0 } : nothing(status);
}

function sumOfCounts(parts: readonly Figures[], told: readonly Figures[]): Combined {
  if (parts.some((part) => part.status === "suppressed")) return nothing("suppressed");
  const value = sum(told, (part) => part.value);
  const numerator = sum(told, (part) => part.numerator);
  const denominator = sum(told, (part) => part.denominator);
  const total = { value, numerator, denominator, status: "value" as const };
  return parts.some((part) => part.status === "missing") ? { ...total, fault: "partial" } : total;
}

/**
 * Rows that say the same thing twice → one, by the user's rule. `sum` as {@link summed}. `mean`:
 * weighted by denominators where every figure has one (then it is the same as the sum of rates, and
 * counts share the mean too), else the plain mean; rows without a figure stay out. `first` and
 * `last`: of the rows that have a figure. `reject` is not decided here.
 */
export function byRule(rows: readonly Figures[], rule: DuplicateRule, unit: Unit): Combined {
  if (rule === "sum" || rows.length === 1) return summed(rows, unit);
  if (rule === "mean") return meanOf(rows, unit);
  return rows[chosen(rows, rule)]!;
}

/** Index of the row that `first` or `last` keeps. */
export function chosen(rows: readonly Figures[], rule: DuplicateRule): number {
  const told = rows.flatMap((row, i) => (row.status === "missing" ? [] : [i]));
  if (rule === "last") return told.at(-1) ?? rows.length - 1;
  return told[0] ?? 0;
}

function meanOf(rows: readonly Figures[], unit: Unit): Combined {
  const told = rows.filter((row) => row.status === "value");
  if (told.length === 0) return nothing(statusOf(rows));
  const weighted = told.every((row) => row.denominator > 0);
  if (weighted && !isSum(unit)) return summed(told, unit);
  const mean = (of: (row: Figures) => number) => sum(told, of) / told.length;
  const value = mean((row) => row.value);
  if (!isSum(unit)) return { ...nothing("value"), value };
  return {
    value,
    numerator: mean((row) => row.numerator),
    denominator: mean((row) => row.denominator),
    status: "value",
  };
}

function statusOf(rows: readonly Figures[]): Status {
  const order = ["suppressed", "missing", "not_applicable"] as const;
  return order.find((status) => rows.some((row) => row.status === status)) ?? "missing";
}

function sum(rows: readonly Figures[], of: (row: Figures) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

function nothing(status: Status): Figures {
  return { value: Number.NaN, numerator: Number.NaN, denominator: Number.NaN, status };
}
