import { aboutBoundaries } from "../../boundaries/about-boundaries";
import type { TextTable } from "../../formats/format";
import { templateById } from "../../forms";
import { isExplanation, templateOf } from "../../forms/recognise";
import type { Recipe } from "../vocabulary/recipe";

/** Id of the one dataset that boundaries are kept as: a new set takes the place of the one before. */
export const BOUNDARIES_ID = "boundaries";

/**
 * The proposed recipe made fit for tables that are no plain figures: forms of the product, their
 * sheets of explanations, boundaries. Any other recipe comes back as it is.
 */
export function recipeOfKind(table: TextTable, recipe: Recipe, file: string): Recipe {
  if (isExplanation(table)) return { ...recipe, kind: "nothing" };
  const found = templateOf(table);
  const template = found && templateById(found.template);
  if (template) {
    const { dataset } = recipe;
    const named = { ...dataset, title: template.title, oneRow: template.oneRow };
    return { ...recipe, kind: "template", template: template.id, indicators: [], dataset: named };
  }
  return recipe.kind === "boundaries" ? boundaryRecipe(table, recipe, file) : recipe;
}

function boundaryRecipe(table: TextTable, recipe: Recipe, file: string): Recipe {
  const { title, source, licence, vintage } = aboutBoundaries(table, file);
  const oneRow = { th: "รูปของตำบลหนึ่ง", en: "the shape of a tambon" };
  const about = { id: BOUNDARIES_ID, title, source, licence, oneRow, vintage };
  return { ...recipe, dataset: { ...recipe.dataset, ...about } };
}
