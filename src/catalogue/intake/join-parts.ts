import type { JoinReport } from "../../domain/dataset";
import type { UnplacedRow } from "../arrow/write-unplaced";
import type { Gazetteer } from "../gazetteer/gazetteer";
import { type Joined, joinFigures } from "./join/join-figures";
import { type Placed, placeAll } from "./join/place-all";
import { type FiguresByIndicator, seriesOfParts } from "./join/series-of-parts";
import { lastOf } from "./last-of";
import { readRecords } from "./mapping/read-records";
import { type OpenedTable, type Part, recipeOfPart } from "./vocabulary/opened-table";
import { MEETING_OF_PARTS } from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";
import type { Records } from "./vocabulary/records";

/** One file of a draft, read and placed. */
export type PlacedPart = {
  readonly file: string;
  /** What the table is called in reports: its file's name, with the sheet's where a file has several. */
  readonly name: string;
  readonly records: Records;
  readonly placed: readonly Placed[];
};

/** All files of a draft, joined. */
export type JoinedParts = {
  readonly parts: readonly PlacedPart[];
  /** Series of every part by itself, those that are not shown too. */
  readonly partSeries: readonly FiguresByIndicator[];
  readonly series: FiguresByIndicator;
  readonly unplaced: readonly UnplacedRow[];
  readonly joins: readonly JoinReport[];
  /** Indicators of which an area has several rows in one year. */
  readonly several: ReadonlySet<string>;
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
    const {
      decisions,
      level,
      matchNames,
      matchMunicipalNames,
      dataset,
      duplicates,
      duplicatesBy,
      ...rest
    } = own;
    const key = JSON.stringify([level, rest]);
    const records = memory[at]!.records(key, () => readRecords(part.table, own));
    const placeKey = JSON.stringify([key, decisions, matchNames, matchMunicipalNames]);
    const placed = memory[at]!.placed(placeKey, () => placeAll(records.places, gazetteer, own));
    const several = parts.some((other) => other !== part && other.file === part.file);
    const name = several ? `${part.file} · ${part.table.name}` : part.file;
    return { file: part.file, name, records, placed };
  };
  return (recipe) => {
    const placed = parts.map((part, at) => place(part, at, recipe));
    return joinAll(placed, recipe, gazetteer);
  };
}

/** The last part alone where it is to stand in place of the others. */
function shownOf<T>(parts: readonly T[], { answers }: Recipe): readonly T[] {
  return answers?.[MEETING_OF_PARTS.id] === "replace" ? parts.slice(-1) : parts;
}

function joinAll(all: readonly PlacedPart[], recipe: Recipe, gazetteer: Gazetteer): JoinedParts {
  const every = all.map(({ name, records, placed }) =>
    joinFigures(records, placed, { recipe, dataset: recipe.dataset.id, file: name, gazetteer }),
  );
  const parts = shownOf(all, recipe);
  const joined = shownOf(every, recipe);
  const series = seriesOfParts(
    joined.map((one) => one.series),
    recipe.indicators,
  );
  return {
    parts,
    partSeries: every.map((one) => one.series),
    series,
    unplaced: joined.flatMap((one) => one.unplaced),
    joins: joined.flatMap((one) => one.joins),
    several: new Set(joined.flatMap((one) => [...one.several])),
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
