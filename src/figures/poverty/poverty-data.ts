import type { DatasetInfo } from "../../domain/dataset";
import type { JointYear } from "./joint-year";
import type { RatesOfYear } from "./place-sums";

/** Joint cells over their years (BE, ascending); a year is put together when it is first asked for. */
export type JointData = {
  readonly years: readonly number[];
  of(yearBe: number): JointYear | null;
  /** The dataset that a year's cells are from. */
  datasetOf(yearBe: number): DatasetInfo | null;
};

/** Rates of the five dimensions over their years (BE, ascending). */
export type RateData = {
  readonly years: readonly number[];
  of(yearBe: number): RatesOfYear;
  /** The dataset that a year's rates are from. */
  datasetOf(yearBe: number): DatasetInfo | null;
};
