import { DATASET_LEVELS, type DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import { bareName } from "../../gazetteer/bare-name";
import { normaliseCode, villageCode } from "../../gazetteer/codes";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { markedLevels, partsOf } from "../../gazetteer/split-place-name";
import type { ColumnMeaning } from "../vocabulary/recipe";

/** The level of the areas that the rows of a table speak of: the smallest its codes or names tell. */
export function levelOf(
  table: TextTable,
  columns: readonly ColumnMeaning[],
  gazetteer: Gazetteer,
): DatasetLevel {
  const codes = columns.flatMap((c, at) => (c.as === "code" ? [at] : []));
  const parts = columns.flatMap((c) => (c.as === "code" && c.part ? [c.part] : []));
  const byCode =
    parts.length > 0
      ? DATASET_LEVELS.find((level) => parts.includes(level))
      : codes.length > 1 && partsOnly(table, codes.at(-1)!)
        ? DATASET_LEVELS[3 - codes.length]
        : codes.map((at) => levelOfCodes(table, at)).find((l) => l !== null);
  const names = columns.flatMap((c) => (c.as === "name" ? [c.level] : []));
  const byName = DATASET_LEVELS.find((level) => names.includes(level));
  const whole = columns.findIndex((c) => c.as === "name" && c.level === "whole");
  const found = [byCode, byName, whole >= 0 ? levelOfWhole(table, whole, gazetteer) : null];
  return DATASET_LEVELS.find((level) => found.includes(level)) ?? "tambon";
}

/** The smallest level that a fair share of the codes is of. */
function levelOfCodes(table: TextTable, at: number): DatasetLevel | null {
  const counts = { tambon: 0, amphoe: 0, province: 0 };
  const step = Math.max(1, Math.floor(table.rows.length / 1000));
  for (let i = 0; i < table.rows.length; i += step) {
    const raw = table.rows[i]![at] ?? "";
    const digits = normaliseCode(raw)?.length ?? (villageCode(raw) ? 6 : 0);
    if (digits > 0) counts[digits === 6 ? "tambon" : digits === 4 ? "amphoe" : "province"]++;
  }
  const most = Math.max(counts.tambon, counts.amphoe, counts.province);
  if (most === 0) return null;
  return DATASET_LEVELS.find((level) => counts[level] >= most * 0.5) ?? null;
}

/** The smallest level that the texts mark; without marks, the one whose known names fit most texts. */
function levelOfWhole(table: TextTable, at: number, gazetteer: Gazetteer): DatasetLevel {
  const texts = table.rows.slice(0, 1000).map((row) => (row[at] ?? "").trim());
  const marked = DATASET_LEVELS.find(
    (level) => texts.filter((t) => markedLevels(t)[0] === level).length >= texts.length * 0.3,
  );
  if (marked) return marked;
  const parts = Math.max(...texts.slice(0, 50).map((t) => partsOf(t).length));
  if (parts >= 2 && !texts.some((t) => /[A-Za-z]/.test(t) && !t.includes(","))) {
    return parts >= 3 ? "tambon" : "amphoe";
  }
  const known = (level: DatasetLevel) =>
    texts.filter((t) => gazetteer.names[level].has(bareName(t, level))).length;
  return [...DATASET_LEVELS]
    .reverse()
    .reduce((best, l) => (known(l) > known(best) * 1.1 ? l : best));
}

/** Whether a column of codes holds two digits at most: numbers inside the area above. */
export function partsOnly(table: TextTable, at: number): boolean {
  return table.rows.slice(0, 200).every((row) => (row[at] ?? "").trim().length <= 2);
}
