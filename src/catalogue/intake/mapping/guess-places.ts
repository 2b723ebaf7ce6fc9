import { textAt } from "../../../base/column";
import { DATASET_LEVELS, type DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { markedLevels } from "../../gazetteer/split-place-name";
import type { ColumnMeaning } from "../vocabulary/recipe";
import { codeParts } from "./code-parts";
import type { ColumnFacts } from "./column-facts";
import {
  coordinateOfHead,
  levelOfHead,
  namesOnlyLevel,
  saysCode,
  saysName,
  saysSequence,
} from "./head-words";

/** Meanings found so far, by column. */
export type Guesses = Map<number, ColumnMeaning>;

const KNOWN = 0.5;
const SURE = 0.9;
const THAI = /[ก-๛]/;
const TARGET = /^(?:map |to |new |target)|(?: to| new| target)$|ใหม่|ปลายทาง|ปัจจุบัน/;

/** Level of the codes of a column: by the known codes it holds, else by its head; null = no codes. */
export function codeLevel(facts: ColumnFacts): DatasetLevel | "village" | null {
  const { codes, head } = facts;
  const says = saysCode(head);
  if (facts.filled === 0 || facts.codeLike + 0.5 < 1) return null;
  if (codes.village >= KNOWN) return "village";
  if (codes.tambon >= KNOWN) return "tambon";
  if (codes.amphoe >= (says ? KNOWN : 0.7) && facts.distinct > 1) return "amphoe";
  const isProvince = says || (namesOnlyLevel(head) && codes.province >= SURE);
  if (
    isProvince &&
    codes.province >= KNOWN &&
    levelOfHead(head) !== "tambon" &&
    levelOfHead(head) !== "amphoe"
  )
    return "province";
  if (codes.tambon + codes.amphoe + codes.province >= KNOWN && codes.tambon > 0 && codes.amphoe > 0)
    return "tambon";
  return says && !saysSequence(head) && facts.codeLike >= 0.8 ? codeLevelByHead(facts) : null;
}

/** Codes that no area has: the head and the digits must agree. */
function codeLevelByHead(facts: ColumnFacts): DatasetLevel | "village" | null {
  const level = levelOfHead(facts.head);
  const digits = [...facts.texts.keys()][0]?.replace(/\D/g, "").length ?? 0;
  if (level === null) return digits >= 6 && /รหัส|code/i.test(facts.head) ? "tambon" : null;
  const least = { village: 8, tambon: 6, amphoe: 4, province: 2 }[level];
  return digits >= least ? level : null;
}

/** The column of codes of the smallest level, or the columns whose parts make up a code. */
export function guessCodes(
  all: readonly ColumnFacts[],
  guesses: Guesses,
  table: TextTable,
  gazetteer: Gazetteer,
): void {
  const rank = { village: 0, tambon: 1, amphoe: 2, province: 3 };
  const found = all.flatMap((facts) => {
    const level = codeLevel(facts);
    return level
      ? [{ facts, rank: rank[level] - (TARGET.test(plain(facts.head)) ? -0.5 : 0) }]
      : [];
  });
  for (const { facts } of found) guesses.set(facts.at, { as: "ignored" });
  const parts = codeParts(all, table, gazetteer) ?? [];
  const best = found.sort((a, b) => a.rank - b.rank || b.facts.filled - a.facts.filled)[0];
  const smallest = parts.at(-1)?.level;
  for (const { facts } of parts) guesses.set(facts.at, { as: "ignored" });
  if (smallest && (!best || best.rank > rank[smallest])) {
    for (const { facts, level } of parts) guesses.set(facts.at, { as: "code", part: level });
  } else if (best) guesses.set(best.facts.at, { as: "code" });
}

/** The target column of a crosswalk: codes beside codes, its head saying so; −1 without one. */
export function crosswalkTarget(all: readonly ColumnFacts[], guesses: Guesses): number {
  const source = all.find((f) => guesses.get(f.at)?.as === "code");
  const target = all.find(
    (f) => f !== source && TARGET.test(plain(f.head)) && codeLevel(f) !== null,
  );
  return source && target ? target.at : -1;
}

/**
 * Columns of names: by head and by the known names they hold, one per level, Thai before English. A
 * text that names several levels counts for what such columns do not tell.
 */
export function guessNames(all: readonly ColumnFacts[], guesses: Guesses, table: TextTable): void {
  const free = all.filter((f) => !guesses.has(f.at) && f.filled > 0 && f.numbers < 0.5);
  const texts = free.filter((f) => f.whole >= KNOWN);
  const clean = cleanNames(free.filter((f) => !texts.includes(f)));
  const parents = [...clean].flatMap(([level, { best }]) => (level === "tambon" ? [] : [best]));
  const isListed = (f: ColumnFacts) =>
    isIndented(f, table) && !parents.some((p) => p !== f && p.filled >= table.rows.length * KNOWN);
  const listed = texts[0] ? undefined : free.find(isListed);
  const whole = coversTexts(clean, texts) ? undefined : texts[0];
  for (const f of texts) guesses.set(f.at, { as: "ignored" });
  const text = listed ?? whole;
  if (text) guesses.set(text.at, { as: "name", level: "whole" });
  if (listed) return;
  for (const [level, { best, others }] of clean) {
    for (const f of others) guesses.set(f.at, { as: "ignored" });
    guesses.set(best.at, { as: "name", level });
  }
}

type CleanNames = ReadonlyMap<DatasetLevel, { best: ColumnFacts; others: readonly ColumnFacts[] }>;

/** Columns of the names of one level each, smallest level first. */
function cleanNames(free: readonly ColumnFacts[]): CleanNames {
  const levels = new Map(free.map((f) => [f, nameLevel(f)]));
  const found = DATASET_LEVELS.flatMap((level) => {
    const fits = free.filter((f) => levels.get(f) === level);
    const [best, ...others] = fits.sort((a, b) => nameRank(b, level) - nameRank(a, level));
    return best ? [[level, { best, others }] as const] : [];
  });
  return new Map(found);
}

/** Whether columns of one level each tell as small an area, and what it lies in, as whole texts do. */
function coversTexts(clean: CleanNames, texts: readonly ColumnFacts[]): boolean {
  const told = new Set(
    texts.flatMap((f) => [...f.texts.keys()].slice(0, 50).flatMap(markedLevels)),
  );
  if (told.size === 0) return clean.size > 1;
  const smallest = DATASET_LEVELS.find((level) => told.has(level)) ?? "tambon";
  return DATASET_LEVELS.slice(DATASET_LEVELS.indexOf(smallest)).every(
    (level) => clean.has(level) || !told.has(level),
  );
}

function nameRank(facts: ColumnFacts, level: DatasetLevel): number {
  const thai = [...facts.texts.keys()].slice(0, 20).some((text) => THAI.test(text));
  return facts.names[level] + (thai ? 0.3 : 0) + (levelOfHead(facts.head) === level ? 0.2 : 0);
}

function nameLevel(facts: ColumnFacts): DatasetLevel | null {
  const said = levelOfHead(facts.head);
  const { names } = facts;
  if (said === "village") return null;
  if (said && (names[said] >= 0.3 || markedAs(facts, said))) return said;
  if (said && Math.max(names.tambon, names.amphoe, names.province) < 0.3 && facts.distinct > 1)
    return said;
  const marked = DATASET_LEVELS.find((level) => markedAs(facts, level));
  if (marked) return marked;
  const needed = said === null && !saysName(facts.head) ? 0.8 : KNOWN;
  const best = Math.max(names.tambon, names.amphoe, names.province);
  if (best < needed) return null;
  return ["province", "amphoe", "tambon"].find(
    (l) => names[l as DatasetLevel] > best - 0.1,
  ) as DatasetLevel;
}

function markedAs(facts: ColumnFacts, level: DatasetLevel): boolean {
  const texts = [...facts.texts.keys()].slice(0, 50);
  return texts.filter((t) => markedLevels(t).includes(level)).length > texts.length * 0.6;
}

/** Labels of several levels below each other: by indentation or by ต./อ./จ. that change from row to row. */
function isIndented(facts: ColumnFacts, table: TextTable): boolean {
  const cells = table.rows.slice(0, 2000).map((row) => row[facts.at] ?? "");
  const labels = cells.filter((cell) => cell.trim() !== "");
  const depths = new Set(labels.map(depthOf));
  const best = Math.max(facts.names.tambon, facts.names.amphoe, facts.names.province);
  if (depths.size > 1 && best >= 0.3) {
    const steps = labels.filter(
      (label, i) => i > 0 && depthOf(label) > depthOf(textAt(labels, i - 1)),
    );
    const deepest = Math.max(...depths);
    const leaves = labels.filter((label) => depthOf(label) === deepest).length;
    if (steps.length > 0 && leaves >= labels.length * 0.5 && leaves > steps.length) return true;
  }
  const marked = labels.map((label) => markedLevels(label));
  const single = marked.filter((levels) => levels.length === 1);
  return single.length > labels.length * 0.6 && new Set(single.map((levels) => levels[0])).size > 1;
}

/** Leading white space of a label. */
export function depthOf(label: string): number {
  return label.length - label.trimStart().length;
}

/** Columns of longitude and latitude in degrees; swapped ones are given their right meaning. */
export function guessPoints(all: readonly ColumnFacts[], guesses: Guesses): void {
  const free = all.filter((f) => !guesses.has(f.at) && f.numbers > 0.5);
  const lon = free.find((f) => coordinateOfHead(f.head) === "longitude");
  const lat = free.find((f) => coordinateOfHead(f.head) === "latitude");
  if (!lon || !lat) return;
  const swapped = lon.max < 60 && lat.min > 60 && lat.max <= 180;
  guesses.set(lon.at, { as: swapped ? "latitude" : "longitude" });
  guesses.set(lat.at, { as: swapped ? "longitude" : "latitude" });
}

function plain(head: string): string {
  return head
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
}
