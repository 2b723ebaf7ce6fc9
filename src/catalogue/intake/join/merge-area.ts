import { groupBy } from "../../../base/group-by";
import type { CombineRule } from "../../../domain/combined-figure";
import type { AreaFigure } from "../../../domain/observation";
import { type PlaceText, placeKey } from "../../gazetteer/place-text";
import type { DuplicateRule } from "../vocabulary/recipe";
import type { Figure } from "../vocabulary/records";
import { byRule, type Combined, chosen, completed, summed } from "./combine";
import { sameKey } from "./decisions";
import type { FoundBy } from "./place-all";

/** A figure with its place, on the area it was placed on. */
export type AreaRow = {
  readonly figure: Figure;
  readonly place: PlaceText;
  readonly placed: { readonly code: string; readonly by: FoundBy };
};

/** The figures of an area, and what became of its rows. */
export type Merged = {
  /** Null when all rows were dropped. */
  readonly figures: Combined | null;
  readonly kept: readonly AreaRow[];
  /** Rows the duplicate rule left out. */
  readonly dropped: readonly AreaRow[];
  /** Rows that say the same thing twice. */
  readonly doubled: readonly AreaRow[];
};

/**
 * Rows of one area, indicator and year → its figures. Rows of the same source place (the area
 * itself, one village, one code of a crosswalk) are duplicates and fall under the rule; then the
 * parts of the area (its villages, municipalities mapped onto it) are summed. Under `reject` an
 * area with a duplicate keeps no row at all.
 */
export function mergeArea(rows: readonly AreaRow[], rule: DuplicateRule, of: CombineRule): Merged {
  const [only] = rows;
  if (only && rows.length === 1) {
    return { figures: completed(only.figure, of), kept: rows, dropped: [], doubled: [] };
  }
  const sources = bySource(rows);
  const doubled = sources.filter((source) => source.length > 1).flat();
  if (rule === "reject" && doubled.length > 0) {
    return { figures: null, kept: [], dropped: rows, doubled };
  }
  const parts = sources.map((source) => part(source, rule, of));
  const figures = summed(
    parts.map((p) => p.figures),
    of,
  );
  const fault = figures.fault ?? parts.find((p) => p.figures.fault !== undefined)?.figures.fault;
  return {
    figures: fault === undefined ? figures : { ...figures, fault },
    kept: parts.flatMap((p) => p.kept),
    dropped: parts.flatMap((p) => p.dropped),
    doubled,
  };
}

type Part = {
  readonly figures: Combined;
  readonly kept: readonly AreaRow[];
  readonly dropped: readonly AreaRow[];
};

function part(source: readonly AreaRow[], rule: DuplicateRule, of: CombineRule): Part {
  const figures: AreaFigure[] = source.map((row) => completed(row.figure, of));
  const merged = byRule(figures, rule, of);
  if (rule !== "first" && rule !== "last") return { figures: merged, kept: source, dropped: [] };
  const at = chosen(figures, rule);
  return { figures: merged, kept: [source[at]!], dropped: source.filter((_, i) => i !== at) };
}

function bySource(rows: readonly AreaRow[]): AreaRow[][] {
  return [...groupBy(rows, sourceKey).values()];
}

/** What a row is of: "" for the area itself, else the village or the mapped code or names. */
function sourceKey({ place, placed }: AreaRow): string {
  const mapped = placed.by === "crosswalk" || placed.by === "hand" || placed.by === "village";
  return mapped ? sameKey(placeKey(place)) : "";
}
