import type { AreaTable } from "../../domain/area";
import { nearestYear } from "../pane";
import { type JointSum, type RateSum, sumJoint, sumRates } from "./place-sums";
import type { Place } from "./places";
import type { JointData, RateData } from "./poverty-data";

/** All that the data tell of poverty in five dimensions. */
export type PovertyData = { readonly joint: JointData | null; readonly rates: RateData | null };

/** What is shown of a place: joint cells or rates, or nothing. */
export type PlaceSum = JointSum | RateSum | null;

/** The year to show: the one asked for, or the nearest that any of the data have. */
export function povertyYear({ joint, rates }: PovertyData, wanted: number): number {
  const years = new Set([...(joint?.years ?? []), ...(rates?.years ?? [])]);
  return nearestYear(
    [...years].sort((a, b) => a - b),
    wanted,
  );
}

/**
 * A place in one year. Joint cells tell more than rates, so they are taken unless the rates speak of
 * more than twice as many people (a household survey of three tambons says nothing of a province).
 */
export function sumOfPlace(
  { joint, rates }: PovertyData,
  areas: AreaTable,
  place: Place,
  year: number,
): PlaceSum {
  const year1 = joint?.of(year);
  const cells = year1 ? sumJoint(year1, place.rows) : null;
  if (!rates || (cells && rates.datasetOf(year)?.demonstration)) return cells;
  const mean = sumRates(rates.of(year), areas.population, place.rows);
  if (!cells || !mean) return cells ?? mean;
  return mean.people > 2 * cells.people ? mean : cells;
}
