import { numberAt } from "../../../base/column";
import { DATASET_LEVELS, type DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import type { PlaceText } from "../../gazetteer/place-text";
import {
  markedLevels,
  type NameOrder,
  type PlaceNames,
  partsOf,
  splitPlaceName,
} from "../../gazetteer/split-place-name";
import type { Recipe } from "../vocabulary/recipe";
import { joinedCode } from "./code-parts";
import { filledColumns, rowCarrier } from "./fill-down";
import { depthOf } from "./guess-places";
import { saysName } from "./head-words";
import { readFigure } from "./read-figure";
import { isTotal } from "./row-kind";

const EMPTY: PlaceNames = { tambon: "", amphoe: "", province: "" };

/** A place of a row; `parent` = its label is of a larger area that the next rows lie in. */
export type RowPlace = PlaceText & { readonly parent: boolean };

type Columns = {
  readonly codes: readonly number[];
  readonly names: readonly (readonly [DatasetLevel, number])[];
  readonly whole: number;
  readonly lon: number;
  readonly lat: number;
};

/** Columns of codes, parts of a code from the largest area down; those that no one ranked as they stand. */
export function codeColumns(columns: Recipe["columns"]): number[] {
  const found = columns.flatMap((c, at) => (c.as === "code" ? [{ at, part: c.part }] : []));
  const rank = (part: DatasetLevel | undefined) => (part ? -DATASET_LEVELS.indexOf(part) : 1);
  return found.sort((a, b) => rank(a.part) - rank(b.part)).map(({ at }) => at);
}

/** Columns of a recipe that say where a row lies. */
export function placeColumns({ columns }: Pick<Recipe, "columns">): Columns {
  const at = (as: string) => columns.findIndex((c) => c.as === as);
  const ofLevel = (level: string) => columns.findIndex((c) => c.as === "name" && c.level === level);
  return {
    codes: codeColumns(columns),
    names: DATASET_LEVELS.flatMap((level) =>
      ofLevel(level) < 0 ? [] : [[level, ofLevel(level)] as const],
    ),
    whole: ofLevel("whole"),
    lon: at("longitude"),
    lat: at("latitude"),
  };
}

/**
 * Reads the place of one row after the other. Names of a larger level that are written only in the
 * first row of their group (merged cells) hold for the rows below; labels of several levels below
 * each other (indented, or ต./อ./จ.) give their smaller ones the larger ones above.
 */
export function placeReader(table: TextTable, recipe: Recipe): (index: number) => RowPlace {
  const columns = placeColumns(recipe);
  const fill = groupFiller(table, recipe, columns);
  const whole = columns.whole < 0 ? null : labelReader(table, recipe, columns.whole);
  const labelOf = rowLabeller(table, recipe);
  return (index) => {
    const cells = table.rows[index]!;
    const point = pointOf(table, index, columns);
    const label = whole?.(index) ?? { names: EMPTY, parent: false };
    const names = withParents(fill(cells, label.names), recipe);
    const code = joinedCode(cells, columns.codes);
    const { parent } = label;
    const place = { row: numberAt(table.rowNumbers, index), code, ...names, ...point, parent };
    const isNamed = code !== "" || DATASET_LEVELS.some((level) => names[level] !== "");
    return isNamed ? place : { ...place, ...labelOf(cells) };
  };
}

const LONGEST_LABEL = 80;

/** The first words of a row in columns that mean nothing else, one headed as a name before others. */
function rowLabeller(table: TextTable, { columns }: Recipe) {
  const free = columns.flatMap(({ as }, at) => (as === "ignored" ? [at] : []));
  const named = (at: number) => saysName(table.columns[at] ?? "");
  const order = [...free.filter(named), ...free.filter((at) => !named(at))];
  return (cells: readonly string[]): Pick<PlaceText, "label"> => {
    const texts = order.map((at) => (cells[at] ?? "").trim());
    const label = texts.find((text) => /\p{L}/u.test(text) && readFigure(text).odd);
    return label === undefined ? {} : { label: label.slice(0, LONGEST_LABEL) };
  };
}

/** Names of the larger areas that only the title of the table tells. */
function withParents(names: PlaceNames, { inside, level }: Recipe): PlaceNames {
  if (!inside || names[level] === "") return names;
  const amphoe = level === "tambon" && names.amphoe === "" ? inside.amphoe : names.amphoe;
  return { ...names, amphoe, province: names.province === "" ? inside.province : names.province };
}

type Filler = (cells: readonly string[], label: PlaceNames) => PlaceNames;

function groupFiller(table: TextTable, recipe: Recipe, columns: Columns): Filler {
  const grouped = new Set(
    filledColumns(table, recipe.columns, recipe.level).map(({ level }) => level),
  );
  const carries = rowCarrier(recipe.columns);
  let above: Record<DatasetLevel, string> = { ...EMPTY };
  return (cells, label) => {
    const names: Record<DatasetLevel, string> = { ...label };
    for (const [level, at] of columns.names)
      names[level] = (cells[at] ?? "").trim() || names[level];
    if (grouped.size === 0) return names;
    const isNamed = names[recipe.level] !== "" || (grouped.has(recipe.level) && carries(cells));
    for (const level of [...DATASET_LEVELS].reverse()) {
      if (!grouped.has(level)) continue;
      if (isTotal(names[level])) continue;
      if (names[level] !== "") above = clearBelow({ ...above, [level]: names[level] }, level);
      else if (isNamed) names[level] = above[level];
    }
    return names;
  };
}

function clearBelow(names: Record<DatasetLevel, string>, level: DatasetLevel) {
  const cleared = { ...names };
  for (const smaller of DATASET_LEVELS.slice(0, DATASET_LEVELS.indexOf(level)))
    cleared[smaller] = "";
  return cleared;
}

type Label = { readonly names: PlaceNames; readonly parent: boolean };

function labelReader(table: TextTable, recipe: Recipe, at: number): (index: number) => Label {
  const order = orderOf(table, at);
  const stack: { depth: number; names: PlaceNames; level: DatasetLevel }[] = [];
  const cell = (index: number) => table.rows[index]?.[at] ?? "";
  const nextDepth = (index: number) => {
    for (let i = index + 1; i < table.rows.length && i < index + 4; i++) {
      if (cell(i).trim() !== "") return depthOf(cell(i));
    }
    return -1;
  };
  return (index) => {
    const label = cell(index);
    if (label.trim() === "") return { names: EMPTY, parent: false };
    const depth = depthOf(label);
    const marked = markedLevels(label.trim())[0] ?? null;
    while (stack.length > 0 && endsGroup(stack.at(-1)!, depth, marked)) stack.pop();
    const deeper = nextDepth(index) > depth;
    const larger =
      marked !== null && DATASET_LEVELS.indexOf(marked) > DATASET_LEVELS.indexOf(recipe.level);
    if (larger || (marked === null && deeper)) {
      const above = upper(recipe.level, stackRoom(table, at, depth));
      const level = marked ?? above;
      const names = splitPlaceName(label, level, order);
      stack.push({ depth, names, level });
      return { names: inherit(names, stack), parent: true };
    }
    return { names: inherit(splitPlaceName(label, recipe.level, order), stack), parent: false };
  };
}

function endsGroup(
  group: { depth: number; level: DatasetLevel },
  depth: number,
  marked: DatasetLevel | null,
): boolean {
  if (marked !== null) return DATASET_LEVELS.indexOf(marked) >= DATASET_LEVELS.indexOf(group.level);
  return depth <= group.depth;
}

/** Level of a parent: as many steps above the level of the table as there are depths below it. */
function upper(level: DatasetLevel, steps: number): DatasetLevel {
  return DATASET_LEVELS[Math.min(2, DATASET_LEVELS.indexOf(level) + Math.max(1, steps))]!;
}

const depthsOf = new WeakMap<TextTable, number[]>();

function stackRoom(table: TextTable, at: number, depth: number): number {
  let depths = depthsOf.get(table);
  if (!depths) {
    const filled = table.rows.map((r) => r[at] ?? "").filter((c) => c.trim() !== "");
    depths = [...new Set(filled.map(depthOf))].sort((a, b) => b - a);
    depthsOf.set(table, depths);
  }
  return depths.indexOf(depth);
}

function inherit(names: PlaceNames, stack: readonly { names: PlaceNames }[]): PlaceNames {
  const all: Record<DatasetLevel, string> = { ...names };
  for (const group of [...stack].reverse()) {
    for (const level of DATASET_LEVELS) if (all[level] === "") all[level] = group.names[level];
  }
  return all;
}

/** Unmarked parts: the end with fewer distinct texts is the large one. */
function orderOf(table: TextTable, at: number): NameOrder {
  const [first, last] = [new Set<string>(), new Set<string>()];
  for (const cells of table.rows.slice(0, 2000)) {
    const parts = partsOf((cells[at] ?? "").trim());
    if (parts.length < 2) continue;
    first.add(parts[0]!);
    last.add(parts.at(-1)!);
  }
  return first.size < last.size ? "large-first" : "small-first";
}

function pointOf(table: TextTable, index: number, columns: Columns) {
  const shape = table.geometries?.[index];
  if (columns.lon >= 0 && columns.lat >= 0) {
    const at = (column: number) => readFigure(table.rows[index]![column] ?? "").value;
    return { lon: at(columns.lon), lat: at(columns.lat) };
  }
  if (shape?.type !== "Point") return { lon: Number.NaN, lat: Number.NaN };
  return { lon: shape.coordinates[0] ?? Number.NaN, lat: shape.coordinates[1] ?? Number.NaN };
}
