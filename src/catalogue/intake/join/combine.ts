import {
  type CombinedFigure,
  type CombineRule,
  combineFigures,
  noFigure,
  statusWithout,
} from "../../../domain/combined-figure";
import { defaultAggregation } from "../../../domain/indicator";
import type { AreaFigure } from "../../../domain/observation";
import type { DuplicateRule } from "../vocabulary/recipe";
import { numeratorOf } from "./numerator-of";

/** Figures of several rows as one; `fault` where they cannot truly be made one. */
export type Combined = AreaFigure & Pick<CombinedFigure, "fault">;

/**
 * A row's figures made whole. For percent: people = value × denominator / 100, or value = 100 ×
 * numerator / denominator where the row has no value of its own; of nobody (denominator 0) not
 * applicable. For all else: value = numerator / denominator. Counts stay as they are, and a count
 * without a value takes its numerator.
 */
export function completed(figure: AreaFigure, rule: CombineRule): AreaFigure {
  const { denominator, status } = figure;
  if (status !== "value") return noFigure(status);
  if (isCount(rule)) return countOf(figure);
  if (Number.isNaN(figure.value) && Number.isNaN(figure.numerator)) return noFigure("missing");
  if (denominator === 0) return { ...noFigure("not_applicable"), denominator };
  return rule.unit === "percent" ? rateOf(figure) : ratioOf(figure);
}

function rateOf({ value, numerator, denominator }: AreaFigure): AreaFigure {
  const counted = Number.isNaN(numerator) ? numeratorOf({ rate: value, denominator }) : numerator;
  const rate = (100 * counted) / denominator;
  const published = Number.isNaN(numerator) && !Number.isNaN(rate) ? rate : value;
  return whole(Number.isNaN(published) ? rate : published, counted, denominator);
}

function ratioOf({ value, numerator, denominator }: AreaFigure): AreaFigure {
  return whole(Number.isNaN(value) ? numerator / denominator : value, numerator, denominator);
}

function whole(value: number, numerator: number, denominator: number): AreaFigure {
  if (Number.isNaN(value)) return noFigure("missing");
  return { value, numerator, denominator, status: "value" };
}

function countOf({ value: told, numerator, denominator }: AreaFigure): AreaFigure {
  const value = Number.isNaN(told) ? numerator : told;
  return { value, numerator, denominator, status: Number.isNaN(value) ? "missing" : "value" };
}

/** Parts of one area (completed) → the area, by `combineFigures`. */
export function summed(parts: readonly AreaFigure[], rule: CombineRule): Combined {
  const { value, numerator, denominator, status, fault } = combineFigures(parts, rule);
  const figure = { value, numerator, denominator, status };
  if (fault === "unsummable" && rule.aggregation !== "none")
    return sameOfAll(parts) ?? { ...figure, fault };
  return fault === undefined ? figure : { ...figure, fault };
}

/** The value that all parts with one share: any weights give the same mean. */
function sameOfAll(parts: readonly AreaFigure[]): AreaFigure | null {
  const [first, ...others] = parts.filter(({ status }) => status === "value");
  if (!first || others.some(({ value }) => value !== first.value)) return null;
  return { ...noFigure("value"), value: first.value };
}

/** Counted things: their figures add up, or would if the indicator were given for larger areas. */
function isCount({ aggregation, unit }: CombineRule): boolean {
  return (aggregation === "none" ? defaultAggregation(unit) : aggregation) === "sum";
}

/**
 * Rows that say the same thing twice → one, by the user's rule. `sum` as `combineFigures`. `mean`:
 * weighted by denominators where every figure has one (then it is the same as the sum of rates, and
 * counts share the mean too), else the plain mean; rows without a figure stay out. `first` and
 * `last`: of the rows that have a figure. `reject` is not decided here.
 */
export function byRule(
  rows: readonly AreaFigure[],
  rule: DuplicateRule,
  of: CombineRule,
): Combined {
  if (rule === "sum" || rows.length === 1) return summed(rows, of);
  if (rule === "mean") return meanOf(rows, of);
  return rows[chosen(rows, rule)]!;
}

/** Index of the row that `first` or `last` keeps. */
export function chosen(rows: readonly AreaFigure[], rule: DuplicateRule): number {
  const withFigure = rows.flatMap((row, i) => (row.status === "missing" ? [] : [i]));
  if (rule === "last") return withFigure.at(-1) ?? rows.length - 1;
  return withFigure[0] ?? 0;
}

function meanOf(rows: readonly AreaFigure[], rule: CombineRule): Combined {
  const reported = rows.filter((row) => row.status === "value");
  if (reported.length === 0) return noFigure(statusWithout(rows));
  const weighted = reported.every((row) => row.denominator > 0);
  if (weighted && !isCount(rule)) {
    return summed(reported, rule.aggregation === "none" ? { ...rule, aggregation: "ratio" } : rule);
  }
  const mean = (of: (row: AreaFigure) => number) => sum(reported, of) / reported.length;
  const value = mean((row) => row.value);
  if (!isCount(rule)) return { ...noFigure("value"), value };
  return {
    value,
    numerator: mean((row) => row.numerator),
    denominator: mean((row) => row.denominator),
    status: "value",
  };
}

function sum(rows: readonly AreaFigure[], of: (row: AreaFigure) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
