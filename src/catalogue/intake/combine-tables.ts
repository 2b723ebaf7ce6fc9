import { numberAt, textAt } from "../../base/column";
import { groupBy } from "../../base/group-by";
import { familyTitle } from "./family-title";
import { baseName, subjectKey } from "./mapping/subject";
import type { Draft } from "./vocabulary/draft";
import type { OpenedTable, Part } from "./vocabulary/opened-table";
import type { ColumnMeaning, Recipe } from "./vocabulary/recipe";

/**
 * Tables of one family become one draft, and so one dataset: files of one format with one table of
 * indicators each, of the same level and year, whose columns are the same in head, order and
 * meaning apart from those that hold figures, and whose indicators all differ. So do tables of one
 * subject, level and year whose columns are all the same (rounds, months, a sheet per province):
 * their draft knows its `parts`. Rows are never matched with each other: every table is read and
 * joined by itself. Others stay as they are.
 */
export function combineTables(tables: readonly OpenedTable[]): OpenedTable[] {
  const families = [...groupBy(tables, familyOf).values()].flatMap((family) =>
    family.length > 1 && indicatorsDiffer(family) ? [combined(family)] : family,
  );
  return [...groupBy(families, likenessOf).values()].flatMap((alike) =>
    alike.length > 1 ? [combined(alike, partNames(alike))] : alike,
  );
}

/** What tables share that are parts of one: all but their places and figures. */
function likenessOf({ draft, parts }: OpenedTable): string {
  const { recipe, format, hidden } = draft;
  const { about, columns } = recipe;
  const isPart = (c: ColumnMeaning) =>
    c.as !== "indicator" && (c.as !== "denominator" || c.indicator === "");
  const simple = columns.every(isPart) && columns.some(holdsFigures) && parts.length === 1;
  if (recipe.kind !== "indicators" || hidden || !about || !simple) return draft.id;
  const heads = columns.map((meaning, i) => [draft.columns[i]?.name, meaning]);
  return JSON.stringify([format, recipe.level, recipe.yearBe, subjectKey(about.subject), heads]);
}

function partNames(alike: readonly OpenedTable[]): string[] {
  const ofFile = new Set(alike.map(({ draft }) => draft.file)).size === 1;
  const names = alike.map(({ draft }) => (ofFile ? draft.table : baseName(draft.file)));
  return names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (${i + 1})`));
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

function combined(family: readonly OpenedTable[], names?: readonly string[]): OpenedTable {
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
    const { inside } = draft.recipe;
    return { ...part!, columns: along, ...(names && inside ? { inside } : {}) };
  });
  const drafts = family.map(({ draft }) => draft);
  const meanings = columns.map((c) => c.meaning);
  const recipe = combinedRecipe(drafts, meanings);
  const profiles = columns.map((c) => c.profile);
  const draft = combinedDraft(drafts, recipe, profiles, parts, sharedCount);
  return { draft: names ? withParts(draft, drafts, parts, names) : draft, parts };
}

/** The draft of tables that are parts of one, each by its name. */
function withParts(
  draft: Draft,
  drafts: readonly Draft[],
  tables: readonly Part[],
  names: readonly string[],
): Draft {
  const { recipe } = draft;
  const parts = names.map((name, i) => ({
    name,
    columns: tables[i]!.columns.filter((at) => holdsFigures(recipe.columns[at]!)),
  }));
  const file = drafts.every((one) => one.file === draft.file);
  const title = drafts.every((one) => one.title !== "") ? recipe.about?.subject : undefined;
  const year = recipe.yearBe === null ? "" : ` ${recipe.yearBe}`;
  const named = title === undefined ? {} : { title: { th: title + year, en: title + year } };
  return {
    ...draft,
    table: file ? names.join(", ") : "",
    rows: drafts.reduce((sum, { rows }) => sum + rows, 0),
    recipe: { ...recipe, parts, dataset: { ...recipe.dataset, ...named } },
  };
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
