import { addTo } from "../../../base/tally";
import type { DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import { codeDigits } from "../../gazetteer/codes";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { isKnownCode } from "../../gazetteer/place-code";
import { type ColumnFacts, sampleOf } from "./column-facts";
import { levelOfHead, namesOnlyLevel, saysCode } from "./head-words";

/** A column of numbers of one level inside the area above ("07" of 4007). */
export type CodePart = { readonly facts: ColumnFacts; readonly level: DatasetLevel };

const DOWN: readonly DatasetLevel[] = ["province", "amphoe", "tambon"];
const KNOWN = 0.5;
/** Heads that name no level must give known codes so often, and so much more often than otherwise. */
const SURE = 0.8;
const CLEARLY = 0.2;
const MOST_WILD = 4;
const LETTERS: Readonly<Record<string, DatasetLevel>> = {
  cc: "province",
  aa: "amphoe",
  tt: "tambon",
};

/**
 * The columns whose numbers make up codes, largest area first, whatever their order in the table:
 * of all ways to join columns as their heads say, the one with most levels that gives known codes.
 * Columns of codes whose heads name no level are joined in the order that gives known codes most
 * often, where it is clearly one.
 */
export function codeParts(
  all: readonly ColumnFacts[],
  table: TextTable,
  gazetteer: Gazetteer,
): CodePart[] | null {
  const short = all.filter((f) => f.integers > 0.6 && f.min >= 1 && f.max <= 9699);
  const rows = sampleOf(table, 300);
  const known = (parts: readonly CodePart[]) => knownShare(parts, rows, gazetteer);
  const at = (level: DatasetLevel) =>
    short.filter((f) => levelOfPart(f) === level).map((facts) => ({ facts, level }));
  const [provinces, amphoes, tambons] = [at("province"), at("amphoe"), at("tambon")];
  const told = [
    ...triples(provinces, amphoes, tambons),
    ...pairs(provinces, amphoes),
    ...pairs(amphoes, tambons).filter(([first]) => (first?.facts.codes.amphoe ?? 0) >= KNOWN),
  ];
  const fit = told.filter((parts) => isRepeated(parts) && known(parts) >= KNOWN);
  return fit.sort((a, b) => b.length - a.length || known(b) - known(a))[0] ?? wild(short, known);
}

/** A head of codes or numbers of a level, or nothing but its name over numbers of two digits. */
function levelOfPart({ head, max }: ColumnFacts): DatasetLevel | null {
  const level = LETTERS[head.trim().toLowerCase()] ?? levelOfHead(head);
  if (level === null || level === "village") return null;
  const isPart = head.trim().length === 2 || saysCode(head);
  return isPart || (namesOnlyLevel(head) && max <= 99) ? level : null;
}

/** Numbers of areas, not of how many there are: the larger level comes again from row to row. */
function isRepeated(parts: readonly CodePart[]): boolean {
  const counted = parts.some(({ facts }) => namesOnlyLevel(facts.head));
  const [first] = parts;
  return !counted || first === undefined || first.facts.distinct * 2 <= first.facts.filled;
}

function wild(
  short: readonly ColumnFacts[],
  known: (parts: readonly CodePart[]) => number,
): CodePart[] | null {
  const untold = short.filter((f) => saysCode(f.head) && levelOfHead(f.head) === null);
  const free = untold.filter((f) => f.max <= 99);
  if (free.length < 2 || free.length > MOST_WILD) return null;
  const orders = [3, 2].flatMap((length) =>
    arrangements(free, length).map((columns) =>
      columns.map((facts, i) => ({ facts, level: DOWN[i] ?? "tambon" })),
    ),
  );
  const ranked = orders
    .filter((parts) => parts.length === Math.min(3, free.length))
    .map((parts) => ({ parts, share: known(parts) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  const isOne = best && best.share >= SURE && best.share - (next?.share ?? 0) >= CLEARLY;
  return isOne ? best.parts : null;
}

function arrangements<T>(items: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return items.flatMap((one) =>
    arrangements(
      items.filter((other) => other !== one),
      length - 1,
    ).map((rest) => [one, ...rest]),
  );
}

function pairs<T>(first: readonly T[], second: readonly T[]): T[][] {
  return first.flatMap((a) => second.map((b) => [a, b]));
}

function triples<T>(first: readonly T[], second: readonly T[], third: readonly T[]): T[][] {
  return pairs(first, second).flatMap((two) => third.map((c) => [...two, c]));
}

function knownShare(
  parts: readonly CodePart[],
  rows: readonly (readonly string[])[],
  gazetteer: Gazetteer,
): number {
  const columns = parts.map(({ facts }) => facts.at);
  const digits = parts.at(-1)?.level === "tambon" ? 6 : 4;
  const found = new Map<boolean, number>();
  for (const cells of rows) {
    const code = joinedCode(cells, columns);
    if (!/^\d+$/.test(code)) continue;
    addTo(found, code.length === digits && isKnownCode(code, gazetteer));
  }
  const [yes, no] = [found.get(true) ?? 0, found.get(false) ?? 0];
  return yes + no === 0 ? 0 : yes / (yes + no);
}

/**
 * The code of a row: of one column as it stands, of several as parts of two digits each, `columns`
 * from the largest level down. A cell that is no number ("รวม") stands for the whole row.
 */
export function joinedCode(cells: readonly string[], columns: readonly number[]): string {
  const texts = columns.map((at) => (cells[at] ?? "").trim());
  if (texts.length === 1) return texts[0] ?? "";
  const words = texts.find((text) => text !== "" && codeDigits(text) === null);
  if (words !== undefined) return words;
  let code = "";
  for (const text of texts) {
    const digits = codeDigits(text);
    if (digits === null) return code;
    if (digits.length > 2) code = digits.length > code.length ? digits : code;
    else code += digits.padStart(2, "0");
  }
  return code;
}
