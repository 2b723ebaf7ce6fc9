import type { JoinReport } from "../../../domain/dataset";
import type { SeriesRow } from "../../arrow/write-series";
import type { UnplacedRow } from "../../arrow/write-unplaced";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { Records } from "../vocabulary/records";
import { type Crosswalk, decisionsOfTargets } from "./crosswalk";
import { joinFigures } from "./join-figures";
import { numeratorOf, type RateOfPeople } from "./numerator-of";
import { placeAll } from "./place-all";
import { emptyTally } from "./tally";

/** A row as its file has it; `row` counts from the header (1). */
export type SourceRow = RateOfPeople & {
  readonly row: number;
  readonly rawCode: string;
  readonly rawName: string;
};

/** The source that the rows come from. */
export type JoinSource = {
  readonly dataset: string;
  readonly file: string;
  readonly indicator: string;
  readonly yearBe: number;
};

/** Every row's fate: placed and summed by tambon, or unplaced with its reason. */
export type Placement = {
  readonly series: readonly SeriesRow[];
  readonly unplaced: readonly UnplacedRow[];
  readonly report: JoinReport;
  /** Rows whose rate × population is no whole number of people. */
  readonly fractional: number;
};

/** What the rows are held against. */
export type JoinInput = { readonly gazetteer: Gazetteer; readonly crosswalk: Crosswalk | null };

/**
 * Joins the rows of one file, indicator and year to the current tambons by code, code history and
 * crosswalk; never by name. Rows on one tambon are summed. No row is lost: rows = matched by code
 * + through history + through the crosswalk + unplaced. No rows at all gives an empty placement.
 */
export function placeRows(
  rows: readonly SourceRow[],
  source: JoinSource,
  { gazetteer, crosswalk }: JoinInput,
): Placement {
  const { dataset, file, indicator, yearBe } = source;
  const records = recordsOf(rows, indicator, yearBe);
  const decisions = crosswalk ? decisionsOfTargets(crosswalk) : [];
  const placed = placeAll(records.places, gazetteer, { ...BY_CODE, decisions });
  const joined = joinFigures(records, placed, { recipe: RECIPE, dataset, file, gazetteer });
  return {
    series: joined.series.get(indicator) ?? [],
    unplaced: joined.unplaced,
    report: joined.joins[0] ?? { file, indicator, yearBe, ...emptyTally().report() },
    fractional: rows.filter((r) => isFraction(numeratorOf(r))).length,
  };
}

const BY_CODE = { level: "tambon", matchNames: false, matchMunicipalNames: false } as const;
const RECIPE = { duplicates: "sum", indicators: [], yearBe: null } as const;

function recordsOf(rows: readonly SourceRow[], indicator: string, yearBe: number): Records {
  return {
    places: rows.map(({ row, rawCode, rawName }) => {
      const nowhere = { amphoe: "", province: "", lon: Number.NaN, lat: Number.NaN };
      return { row, code: rawCode, tambon: rawName, ...nowhere };
    }),
    figures: rows.map(({ rate, denominator }, place) => {
      const status = Number.isNaN(rate) ? "missing" : "value";
      const figures = { value: rate, numerator: Number.NaN, denominator, status } as const;
      return { place, indicator, yearBe, ...figures };
    }),
    leftOut: [],
    issues: [],
    denominatorUnits: new Map([[indicator, "people"]]),
  };
}

function isFraction(value: number): boolean {
  return !Number.isNaN(value) && !Number.isInteger(value);
}
