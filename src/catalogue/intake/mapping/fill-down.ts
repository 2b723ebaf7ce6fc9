import { DATASET_LEVELS, type DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import type { ColumnMeaning } from "../vocabulary/recipe";
import { isTotal } from "./row-kind";

const GROUPED = 0.3;
const MOSTLY = 0.5;
const ONCE = 0.9;

/** A column of names that are written in the first row of their group only. */
export type FilledColumn = {
  readonly at: number;
  readonly level: DatasetLevel;
  /** Blank cells that the name above holds for. */
  readonly rows: number;
};

/**
 * The columns of names that hold for the blank cells below them, as merged cells do: larger levels
 * where rows with a name of their own leave them blank, the smallest one where each name is written
 * once and the rows below it say something else of their own (a group, a year, a number).
 */
export function filledColumns(
  table: TextTable,
  columns: readonly ColumnMeaning[],
  level: DatasetLevel,
): FilledColumn[] {
  const named = DATASET_LEVELS.flatMap((one) => {
    const at = columns.findIndex((c) => c.as === "name" && c.level === one);
    return at < 0 ? [] : [{ at, level: one }];
  });
  const whole = columns.findIndex((c) => c.as === "name" && c.level === "whole");
  const own = named.find((one) => one.level === level)?.at ?? whole;
  const carries = rowCarrier(columns);
  return named.flatMap(({ at, level: one }) => {
    const rows = one === level ? ownBlanks(table, at, carries) : blanksBeside(table, at, own);
    return rows > 0 ? [{ at, level: one, rows }] : [];
  });
}

/** Whether a row says something besides its place and figures, and is no total. */
export function rowCarrier(columns: readonly ColumnMeaning[]) {
  const own = columns.flatMap(({ as }, at) =>
    as === "ignored" || as === "year" || as === "indicator" ? [at] : [],
  );
  return (cells: readonly string[]): boolean => {
    const texts = own.map((at) => textOf(cells, at)).filter((text) => text !== "");
    return texts.length > 0 && !texts.some(isTotal);
  };
}

/** A column filled only where a new group begins: blank in three rows of ten that have an own name. */
function blanksBeside(table: TextTable, at: number, own: number): number {
  let [named, blank] = [0, 0];
  for (const cells of table.rows) {
    if (own >= 0 && textOf(cells, own) === "") continue;
    named++;
    if (textOf(cells, at) === "") blank++;
  }
  return blank > 0 && blank >= named * GROUPED ? blank : 0;
}

function ownBlanks(
  table: TextTable,
  at: number,
  carries: (cells: readonly string[]) => boolean,
): number {
  const written: string[] = [];
  let [blank, carried] = [0, 0];
  for (const cells of table.rows) {
    const name = textOf(cells, at);
    if (name !== "") written.push(name);
    else if (written.length > 0) {
      blank++;
      if (carries(cells)) carried++;
    } else if (carries(cells)) return 0;
  }
  const isTwice = written.some((name, i) => i > 0 && name === written[i - 1]);
  const isOnce = !isTwice && new Set(written).size >= written.length * ONCE;
  const isGrouped = carried >= (written.length + carried) * GROUPED && carried >= blank * MOSTLY;
  return isOnce && isGrouped ? carried : 0;
}

function textOf(cells: readonly string[], at: number): string {
  return (cells[at] ?? "").trim();
}
