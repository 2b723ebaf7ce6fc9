import type { JoinReport } from "../../domain/dataset";
import type { SeriesRow } from "../arrow/write-series";
import type { UnplacedRow } from "../arrow/write-unplaced";
import type { Gazetteer } from "../gazetteer/gazetteer";
import { type Joined, joinFigures } from "./join/join-figures";
import { type Placed, placeAll } from "./join/place-all";
import { lastOf } from "./last-of";
import { readRecords } from "./mapping/read-records";
import { type OpenedTable, type Part, recipeOfPart } from "./vocabulary/opened-table";
import type { Recipe } from "./vocabulary/recipe";
import type { Records } from "./vocabulary/records";

/** One file of a draft, read and placed. */
export type PlacedPart = {
  readonly file: string;
  readonly records: Records;
  readonly placed: readonly Placed[];
};

/** All files of a draft, joined. */
export type JoinedParts = {
  readonly parts: readonly PlacedPart[];
  readonly series: ReadonlyMap<string, readonly SeriesRow[]>;
  readonly unplaced: readonly UnplacedRow[];
  readonly joins: readonly JoinReport[];
} & OddJoins;

/** What is odd about a join; of combined files the one with most of it speaks. */
type OddJoins = Pick<Joined, "duplicates" | "contradictions"> & Joined["faults"];

/**
 * The join of a draft's tables under changing recipes. Reading the records and placing them are
 * done again only when what they depend on has changed, so that a small change answers at once.
 */
export function partJoiner(
  { parts }: OpenedTable,
  gazetteer: Gazetteer,
): (recipe: Recipe) => JoinedParts {
  const memory = parts.map(() => ({ records: lastOf<Records>(), placed: lastOf<Placed[]>() }));
  const place = (part: Part, at: number, recipe: Recipe): PlacedPart => {
    const own = recipeOfPart(recipe, part);
    const { decisions, level, matchNames, matchMunicipalNames, dataset, duplicates, ...rest } = own;
    const key = JSON.stringify([level, rest]);
    const records = memory[at]!.records(key, () => readRecords(part.table, own));
    const placeKey = JSON.stringify([key, decisions, matchNames, matchMunicipalNames]);
    const placed = memory[at]!.placed(placeKey, () => placeAll(records.places, gazetteer, own));
    return { file: part.file, records, placed };
  };
  return (recipe) => {
    const placed = parts.map((part, at) => place(part, at, recipe));
    return joinAll(placed, recipe, gazetteer);
  };
}

function joinAll(parts: readonly PlacedPart[], recipe: Recipe, gazetteer: Gazetteer): JoinedParts {
  const joined = parts.map(({ file, records, placed }) =>
    joinFigures(records, placed, { recipe, dataset: recipe.dataset.id, file, gazetteer }),
  );
  const series = new Map<string, SeriesRow[]>();
  for (const one of joined) {
    for (const [indicator, rows] of one.series) {
      series.set(indicator, (series.get(indicator) ?? []).concat(rows));
    }
  }
  return {
    parts,
    series,
    unplaced: joined.flatMap((one) => one.unplaced),
    joins: joined.flatMap((one) => one.joins),
    duplicates: most(
      joined.map((one) => one.duplicates),
      "rows",
    ),
    contradictions: most(
      joined.map((one) => one.contradictions),
      "count",
    ),
    unsummable: most(
      joined.map(({ faults }) => faults.unsummable),
      "count",
    ),
    partial: most(
      joined.map(({ faults }) => faults.partial),
      "count",
    ),
  };
}

function most<K extends string, T extends Readonly<Record<K, number>>>(all: T[], by: K): T {
  return all.reduce((first, one) => (one[by] > first[by] ? one : first));
}
