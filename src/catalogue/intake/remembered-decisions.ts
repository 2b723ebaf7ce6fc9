import { rowOfKey } from "../gazetteer/place-text";
import type { Draft } from "./vocabulary/draft";
import type { PlaceDecision, Recipe } from "./vocabulary/recipe";

/**
 * The recipe of a new draft with what was decided about places when such a table was taken over
 * before: by the dataset it would replace, or by one whose columns mean the same (last year's
 * file). Of several decisions about one place the latest holds. What was decided about a row that
 * tells no place is remembered only of the dataset itself, and only if the row has a label to be
 * known again by. `before` is in order of time.
 */
export function withRemembered(draft: Draft, before: readonly Recipe[]): Recipe {
  const { recipe } = draft;
  if (recipe.kind !== "indicators") return recipe;
  const alike = before.filter(
    (one) => one.dataset.id === draft.replaces || shapeOf(one) === shapeOf(recipe),
  );
  const decided = new Map<string, PlaceDecision>();
  const known = alike.flatMap(({ decisions, dataset }) =>
    decisions.filter(({ raw }) => isLasting(raw, dataset.id === draft.replaces)),
  );
  for (const one of [...known, ...recipe.decisions]) decided.set(one.raw, one);
  return { ...recipe, decisions: [...decided.values()] };
}

function isLasting(raw: string, ofSameDataset: boolean): boolean {
  return rowOfKey(raw) === null || (ofSameDataset && raw.includes(" "));
}

function shapeOf({ level, columns }: Recipe): string {
  const meanings = columns.map((c) => ("yearBe" in c ? { ...c, yearBe: null } : c));
  return JSON.stringify([level, meanings]);
}
