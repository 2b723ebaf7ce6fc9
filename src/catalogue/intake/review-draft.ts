import type { Gazetteer } from "../gazetteer/gazetteer";
import { placeLabel } from "../gazetteer/place-text";
import { faultsOf } from "./faults";
import type { JoinedParts, PlacedPart } from "./join-parts";
import type { KeptFigures } from "./meeting";
import { openPlaces, type SuggestionMemory } from "./open-places";
import { picturesOf } from "./pictures";
import { ownYearOf, questionsOf } from "./questions";
import type { Difference, Review } from "./vocabulary/draft";
import type { OpenedTable } from "./vocabulary/opened-table";
import type { Recipe } from "./vocabulary/recipe";

const PREVIEW_FIGURES = 60;
const MOST_LISTED = 200;

/** What a review is held against; `taken` are ids of datasets that no import may replace. */
export type ReviewInput = {
  readonly gazetteer: Gazetteer;
  readonly memory: SuggestionMemory;
  readonly difference: Difference | null;
  readonly taken: ReadonlySet<string>;
  /** What datasets in use show of the draft's indicators. */
  readonly kept: readonly KeptFigures[];
};

/** What a recipe makes of a draft's tables, as the screen asks for it. */
export function reviewOf(
  { draft }: OpenedTable,
  recipe: Recipe,
  joined: JoinedParts,
  known: ReviewInput,
): Review {
  const { parts, joins, duplicates, contradictions, unsummable, partial } = joined;
  const missing = areasWithoutRow(joined, recipe, known.gazetteer);
  const questions = questionsOf(draft, recipe, joined, known.kept);
  const records = parts.map((part) => part.records);
  return {
    joins,
    preview: previewOf(parts, known.gazetteer),
    ...openPlaces(parts, recipe, known.gazetteer, known.memory),
    leftOut: records.flatMap((one) => one.leftOut).slice(0, MOST_LISTED),
    duplicates,
    contradictions,
    unsummable,
    partial,
    areasWithoutRow: missing.length,
    withoutRow: missing.slice(0, MOST_LISTED),
    issues: [...draft.issues, ...parts.flatMap(issuesOf)].slice(0, MOST_LISTED),
    ownYear: ownYearOf(draft, recipe),
    questions,
    pictures: picturesOf(joined, recipe),
    faults: faultsOf(recipe, joined, { file: draft.file, taken: known.taken, questions }),
    difference: known.difference,
  };
}

function issuesOf({ file, records }: PlacedPart): Review["issues"] {
  return records.issues.map((issue) => ({ ...issue, file }));
}

function areasWithoutRow(
  { series }: JoinedParts,
  { level }: Recipe,
  gazetteer: Gazetteer,
): string[] {
  const seen = new Set([...series.values()].flatMap((rows) => rows.map((row) => row.areaCode)));
  return gazetteer.codes[level].filter((code) => !seen.has(code));
}

function previewOf(parts: readonly PlacedPart[], gazetteer: Gazetteer): Review["preview"] {
  const each = Math.ceil(PREVIEW_FIGURES / parts.length);
  return parts.flatMap((part) => previewPart(part, gazetteer, each));
}

function previewPart({ records, placed }: PlacedPart, gazetteer: Gazetteer, count: number) {
  return records.figures.slice(0, count).map(({ place: at, ...figure }) => {
    const place = records.places[at]!;
    const where = placed[at];
    const area = where && where.by !== null ? where.code : "";
    return {
      ...figure,
      row: place.row,
      area,
      areaName: gazetteer.areas.get(area)?.nameTh ?? (placeLabel(place) || place.code),
      by: where?.by ?? "",
    };
  });
}
