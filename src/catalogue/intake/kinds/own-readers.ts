import { fail, ok, type Result } from "../../../base/result";
import type { Built, Review } from "../vocabulary/draft";
import type { OpenedTable } from "../vocabulary/opened-table";
import type { Recipe } from "../vocabulary/recipe";
import { boundariesBuilt, boundaryNotes, boundarySetOf } from "./boundary-kind";
import { formFaults, formOf, rejectionIssue } from "./form-kind";
import type { KindParts } from "./kind-parts";

/** Whether tables of a recipe's kind have a reader of their own, in place of the join of figures. */
export function hasOwnReader({ kind }: Recipe): boolean {
  return kind === "template" || kind === "boundaries";
}

/** What a form or a boundary set gives, for the screen. Faults keep it from being taken over. */
export function reviewByOwnReader(opened: OpenedTable, recipe: Recipe, parts: KindParts): Review {
  const made =
    recipe.kind === "template"
      ? formOf(opened, recipe, parts)
      : boundarySetOf(opened, recipe, parts);
  if (!made.ok) return { ...EMPTY, faults: [made.problem] };
  const { value } = made;
  if ("info" in value) return { ...EMPTY, notes: boundaryNotes(value) };
  return {
    ...EMPTY,
    joins: [value.join],
    issues: [...opened.draft.issues, ...value.rejected.map(rejectionIssue)].slice(0, MOST_LISTED),
    notes: value.notes.filter((note) => note.value !== 0),
    faults: formFaults(value, opened.draft.file),
  };
}

/** The dataset of a form or a boundary set; further datasets of a form are in `with`. */
export function buildByOwnReader(
  opened: OpenedTable,
  recipe: Recipe,
  parts: KindParts,
): Result<Built> {
  if (recipe.kind === "template") {
    const form = formOf(opened, recipe, parts);
    if (!form.ok) return form;
    const [fault] = formFaults(form.value, opened.draft.file);
    if (fault) return fail(fault);
    const [first, ...others] = form.value.datasets;
    return ok({ ...first!, with: others });
  }
  const boundaries = boundarySetOf(opened, recipe, parts);
  return boundaries.ok
    ? ok(boundariesBuilt(opened, recipe, boundaries.value, parts.at))
    : boundaries;
}

const MOST_LISTED = 500;

const EMPTY: Review = {
  joins: [],
  preview: [],
  open: [],
  openPlaces: 0,
  leftBlank: [],
  leftBlankPlaces: 0,
  decided: [],
  leftOut: [],
  duplicates: { areas: 0, rows: 0, rule: "sum", samples: [] },
  areasWithoutRow: 0,
  withoutRow: [],
  issues: [],
  ownYear: null,
  questions: [],
  pictures: [],
  faults: [],
  difference: null,
};
