import type { Basis } from "../join/basis";
import type { Difference, Review } from "./draft";
import { faultsOf } from "./faults";
import type { JoinedParts, PlacedPart } from "./join-parts";
import { openPlaces, type SuggestionMemory } from "./open-places";
import type { OpenedTable } from "./opened-table";
import type { Recipe } from "./recipe";
import { placeLabel } from "./records";

const PREVIEW_FIGURES = 60;
const MOST_LISTED = 200;

/** What a review is held against; `taken` are ids of datasets that no import may replace. */
export type ReviewBasis = {
  readonly basis: Basis;
  readonly memory: SuggestionMemory;
  readonly difference: Difference | null;
  readonly taken: ReadonlySet<string>;
};

/** What a recipe makes of a draft's tables, as the screen asks for it. */
export function reviewOf(
  { draft }: OpenedTable,
  recipe: Recipe,
  joined: JoinedParts,
  known: ReviewBasis,
): Review {
  const { parts, joins, duplicates, contradictions, unsummable, partial } = joined;
  const missing = areasWithoutRow(joined, recipe, known.basis);
  const records = parts.map((part) => part.records);
  return {
    joins,
    preview: previewOf(parts, known.basis),
    ...openPlaces(parts, recipe, known.basis, known.memory),
    leftOut: records.flatMap((one) => one.leftOut).slice(0, MOST_LISTED),
    duplicates,
    contradictions,
    unsummable,
    partial,
    areasWithoutRow: missing.length,
    withoutRow: missing.slice(0, MOST_LISTED),
    issues: [...draft.issues, ...parts.flatMap(issuesOf)].slice(0, MOST_LISTED),
    faults: faultsOf(recipe, joined, { file: draft.file, taken: known.taken }),
    difference: known.difference,
  };
}

function issuesOf({ file, records }: PlacedPart): Review["issues"] {
  return records.issues.map((issue) => ({ ...issue, file }));
}

function areasWithoutRow({ series }: JoinedParts, { level }: Recipe, basis: Basis): string[] {
  const seen = new Set([...series.values()].flatMap((rows) => rows.map((row) => row.areaCode)));
  return basis.codes[level].filter((code) => !seen.has(code));
}

function previewOf(parts: readonly PlacedPart[], basis: Basis): Review["preview"] {
  const each = Math.ceil(PREVIEW_FIGURES / parts.length);
  return parts.flatMap((part) => previewPart(part, basis, each));
}

function previewPart({ records, placed }: PlacedPart, basis: Basis, count: number) {
  return records.figures.slice(0, count).map(({ place: at, ...figure }) => {
    const place = records.places[at]!;
    const where = placed[at];
    const area = where && where.by !== null ? where.code : "";
    return {
      ...figure,
      row: place.row,
      area,
      areaName: basis.areas.get(area)?.nameTh ?? (placeLabel(place) || place.code),
      by: where?.by ?? "",
    };
  });
}
