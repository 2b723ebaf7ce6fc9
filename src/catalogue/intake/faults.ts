import type { Problem } from "../../base/problem";
import { pointFault } from "../gazetteer/where-shapes-lie";
import type { JoinedParts } from "./join-parts";
import { type DraftQuestion, isOpen } from "./vocabulary/question";
import type { ColumnMeaning, Recipe } from "./vocabulary/recipe";

const FIT_ID = /^[a-z0-9\u0E01-\u0E4E][a-z0-9\u0E01-\u0E4E._-]*$/i;

/** What the faults are told by; `taken` are ids of datasets that no import may replace. */
export type FaultInput = {
  readonly file: string;
  readonly taken: ReadonlySet<string>;
  readonly questions: readonly DraftQuestion[];
};

/** What keeps a table of indicators from becoming a dataset, open questions apart; empty = ready. */
export function faultsOf(recipe: Recipe, joined: JoinedParts, known: FaultInput): Problem[] {
  const { file, taken } = known;
  const { id } = recipe.dataset;
  if (!FIT_ID.test(id) || taken.has(id)) return [{ kind: "dataset-id-unfit", file, id }];
  const columns = columnFaults(recipe, joined, file);
  if (columns.length > 0) return columns;
  const figures = joined.parts.flatMap(({ records }) => records.figures);
  const dated = figures.some((figure) => figure.yearBe > 0);
  if (figures.length === 0) return [{ kind: "table-without-rows", file }];
  const asksYear = known.questions.some((one) => one.about === "year" && isOpen(one));
  if (!dated && !asksYear) return [{ kind: "year-unknown", file }];
  const placed = [...joined.series.values()].some((rows) => rows.length > 0);
  const liesSomewhere = joined.parts.some((part) => part.placed.some(({ by }) => by !== null));
  if (placed || (!dated && liesSomewhere)) return [];
  const places = joined.parts.flatMap(({ records }) => records.places);
  return [pointFault(places, file) ?? { kind: "nothing-placed", file, rows: places.length }];
}

function columnFaults(recipe: Recipe, joined: JoinedParts, file: string): Problem[] {
  const { columns, countRows } = recipe;
  const values = columns.filter((c) => c.as === "value");
  const counts = columns.filter((c) => c.as === "numerator");
  const faults: Problem[] = [];
  if (!columns.some(tellsPlace) && !hasPins(joined)) faults.push({ kind: "no-place-column", file });
  const figures = values.length + counts.length > 0 || countRows !== undefined;
  if (!figures) faults.push({ kind: "no-value-column", file });
  const seen = new Set<string>();
  for (const { indicator, yearBe } of onePartOf(recipe)) {
    const key = `${indicator} ${yearBe}`;
    if (seen.has(key)) faults.push(repeated(file, indicator, yearBe));
    seen.add(key);
  }
  return faults;
}

/** The columns of values, of parts with the same heads those of the first. */
function onePartOf({ columns, parts }: Recipe) {
  const others = new Set((parts ?? []).slice(1).flatMap((part) => part.columns));
  return columns.flatMap((c, at) => (c.as === "value" && !others.has(at) ? [c] : []));
}

function repeated(file: string, indicator: string, year: number | null): Problem {
  return year === null
    ? { kind: "indicator-repeated-undated", file, indicator }
    : { kind: "indicator-repeated", file, indicator, year };
}

function tellsPlace({ as }: ColumnMeaning): boolean {
  return as === "code" || as === "name" || as === "longitude";
}

/** Whether shapes beside the columns say where a row lies: the pins of a KML or GeoJSON. */
function hasPins({ parts }: JoinedParts): boolean {
  return parts.some(({ records }) => records.places.some(({ lon }) => !Number.isNaN(lon)));
}
