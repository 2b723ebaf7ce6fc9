import type { TextTable } from "../../formats/format";
import type { Draft } from "./draft";
import type { Recipe } from "./recipe";

/**
 * One table of one file inside a draft. `columns[i]` is the place of the table's column `i` in the
 * recipe, which of combined tables knows the shared columns once.
 */
export type Part = {
  readonly file: string;
  readonly table: TextTable;
  readonly columns: readonly number[];
  /** The areas that this table's rows lie in, where its own sheet or title tells them. */
  readonly inside?: NonNullable<Recipe["inside"]>;
};

/** A draft with the tables behind it, which never leave the worker. */
export type OpenedTable = {
  readonly draft: Draft;
  readonly parts: readonly Part[];
};

/** The recipe as it speaks of one part's columns. */
export function recipeOfPart(recipe: Recipe, part: Part): Recipe {
  const columns = part.columns.map((at) => recipe.columns[at] ?? ({ as: "ignored" } as const));
  return { ...recipe, columns, ...(part.inside ? { inside: part.inside } : {}) };
}
