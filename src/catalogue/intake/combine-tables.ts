import { numberAt, textAt } from "../../base/column";
import { familyTitle } from "./family-title";
import type { Draft } from "./vocabulary/draft";
import type { OpenedTable, Part } from "./vocabulary/opened-table";
import type { ColumnMeaning, Recipe } from "./vocabulary/recipe";

/**
 * Tables of one family become one draft, and so one dataset: files of one format with one table of
 * indicators each, of the same level and year, whose columns are the same in head, order and
 * meaning apart from those that hold figures, and whose indicators all differ. Rows are never
 * matched with each other: every file is read and joined by itself. Others stay as they are.
 */
export function combineTables(tables: readonly OpenedTable[]): OpenedTable[] {
  const families = new Map<string, OpenedTable[]>();
  for (const table of tables) {
    const key = familyOf(table);
    const family = families.get(key);
    if (family) family.push(table);
    else families.set(key, [table]);
  }
  return [...families.values()].flatMap((family) =>
    family.length > 1 && indicatorsDiffer(family) ? [combined(family)] : family,
  );
}

function familyOf({ draft, parts }: OpenedTable): string {
  const { recipe } = draft;
  const shared = recipe.columns.flatMap((as, i) =>
    holdsFigures(as) ? [] : [[draft.columns[i]?.name, as]],
  );
  const alone = recipe.kind !== "indicators" || shared.length === recipe.columns.length;
  if (alone || parts.length > 1) return draft.id;
  return JSON.stringify([draft.format, recipe.level, recipe.yearBe, recipe.inside, shared]);
}

function holdsFigures(meaning: ColumnMeaning): boolean {
  return meaning.as === "value" || meaning.as === "numerator";
}

function indicatorsDiffer(family: readonly OpenedTable[]): boolean {
  const files = new Set(family.map(({ draft }) => draft.file));
  const all = family.flatMap(({ draft }) => [...figuresOf(draft.recipe)]);
  return files.size === family.length && new Set(all).size === all.length;
}

function figuresOf(recipe: Recipe): Set<string> {
  return new Set(recipe.columns.flatMap((c) => (c.as === "value" ? [c.indicator] : [])));
}

function combined(family: readonly OpenedTable[]): OpenedTable {
  const [first] = family as [OpenedTable, ...OpenedTable[]];
  const sharedCount = first.draft.recipe.columns.filter((c) => !holdsFigures(c)).length;
  const columns: { profile: Draft["columns"][number]; meaning: ColumnMeaning }[] = [];
  const add = (draft: Draft, at: number) => {
    columns.push({ profile: draft.columns[at]!, meaning: draft.recipe.columns[at]! });
  };
  const places = family.map(({ draft }) => split(draft.recipe));
  for (const at of places[0]!.shared) add(first.draft, at);
  const parts = family.map(({ draft, parts: [part] }, i): Part => {
    const along: number[] = [];
    places[i]!.shared.forEach((at, nth) => {
      along[at] = nth;
    });
    for (const at of places[i]!.own) {
      along[at] = columns.length;
      add(draft, at);
    }
    return { ...part!, columns: along };
  });
  const drafts = family.map(({ draft }) => draft);
  const recipe = combinedRecipe(
    drafts,
    columns.map((c) => c.meaning),
  );
  const profiles = columns.map((c) => c.profile);
  return { draft: combinedDraft(drafts, recipe, profiles, parts, sharedCount), parts };
}

function split({ columns }: Recipe): { shared: number[]; own: number[] } {
  const all = columns.map((_, i) => i);
  return {
    shared: all.filter((i) => !holdsFigures(columns[i]!)),
    own: all.filter((i) => holdsFigures(columns[i]!)),
  };
}

function combinedRecipe(drafts: readonly Draft[], columns: readonly ColumnMeaning[]): Recipe {
  const indicators = new Map(drafts.flatMap((d) => d.recipe.indicators.map((i) => [i.id, i])));
  const first = drafts[0]!.recipe;
  const dataset = familyTitle(drafts, first);
  return { ...first, columns, indicators: [...indicators.values()], dataset };
}

function combinedDraft(
  drafts: readonly Draft[],
  recipe: Recipe,
  columns: Draft["columns"],
  parts: readonly Part[],
  sharedCount: number,
): Draft {
  const first = drafts[0]!;
  return {
    ...first,
    id: drafts.map((d) => d.id).join("+"),
    files: [...new Set(drafts.flatMap((d) => d.files))],
    rows: Math.max(...drafts.map((d) => d.rows)),
    columns,
    years: drafts.flatMap((d) => d.years),
    head: combinedHead(drafts, parts, columns.length, sharedCount),
    recipe,
    issues: drafts.flatMap((d) => d.issues),
  };
}

/** The first file's rows, with the figures of the others where they tell of the same place. */
function combinedHead(
  drafts: readonly Draft[],
  parts: readonly Part[],
  width: number,
  sharedCount: number,
): Draft["head"] {
  const spread = drafts.map(({ head }, p) =>
    head.map(({ row, cells }) => {
      const wide = new Array<string>(width).fill("");
      cells.forEach((cell, i) => {
        wide[numberAt(parts[p]!.columns, i)] = cell;
      });
      return { row, cells: wide };
    }),
  );
  return spread[0]!.map(({ row, cells }, i) => {
    const merged = [...cells];
    for (const other of spread.slice(1)) {
      const there = other[i]?.cells;
      const same = there?.slice(0, sharedCount).every((cell, c) => cell === cells[c]);
      if (there && same) for (let c = 0; c < width; c++) merged[c] ||= textAt(there, c);
    }
    return { row, cells: merged };
  });
}
