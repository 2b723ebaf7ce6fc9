import { addTo } from "../../../base/tally";
import type { DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import { bareName } from "../../gazetteer/bare-name";
import { codeDigits, normaliseCode, villageCode } from "../../gazetteer/codes";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { isKnownCode } from "../../gazetteer/place-code";
import { splitPlaceName } from "../../gazetteer/split-place-name";
import { readFigure } from "./read-figure";
import { yearOfCell } from "./read-year";

const SAMPLE_ROWS = 3000;
const MOST_DISTINCT = 50_000;
const SAMPLES = 5;
const LEVELS = ["province", "amphoe", "tambon"] as const;

/** What the cells of a column look like; shares are of the filled cells of a sample of rows. */
export type ColumnFacts = {
  readonly at: number;
  readonly head: string;
  readonly filled: number;
  /** Distinct filled texts; counting stops at 50,000. */
  readonly distinct: number;
  readonly samples: readonly string[];
  /** Cells of the sample with their numbers. */
  readonly texts: ReadonlyMap<string, number>;
  readonly sampled: number;
  /** Figures, and the marks of missing and suppressed ones; `numbers` = real figures only. */
  readonly figures: number;
  readonly numbers: number;
  readonly integers: number;
  readonly min: number;
  readonly max: number;
  readonly years: number;
  /** Codes of known areas by level; villages count for "village". */
  readonly codes: Readonly<Record<DatasetLevel | "village", number>>;
  /** Digits of 2, 4, 6, 8 or 10 that could be codes, known or not. */
  readonly codeLike: number;
  readonly names: Readonly<Record<DatasetLevel, number>>;
  /** Texts that name two levels or more, the larger of which is known. */
  readonly whole: number;
};

/** At most so many rows of a table, spread over it. */
export function sampleOf({ rows }: TextTable, most: number): (readonly string[])[] {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, i) => i % step === 0);
}

/** The facts of every column of a table. */
export function columnFacts(table: TextTable, gazetteer: Gazetteer): ColumnFacts[] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE_ROWS));
  return table.columns.map((head, at) => {
    const texts = new Map<string, number>();
    for (let i = 0; i < table.rows.length; i += step) {
      const cell = table.rows[i]![at] ?? "";
      if (cell.trim() !== "") addTo(texts, cell);
    }
    return { at, head, ...counted(table, at), texts, ...sharesOf(texts, gazetteer) };
  });
}

function counted(table: TextTable, at: number) {
  const seen = new Set<string>();
  let filled = 0;
  for (const cells of table.rows) {
    const cell = cells[at] ?? "";
    if (cell === "" || cell.trim() === "") continue;
    filled++;
    if (seen.size < MOST_DISTINCT) seen.add(cell);
  }
  return { filled, distinct: seen.size, samples: [...seen].slice(0, SAMPLES) };
}

function sharesOf(texts: ReadonlyMap<string, number>, gazetteer: Gazetteer) {
  const tally = { figures: 0, numbers: 0, integers: 0, years: 0, codeLike: 0, whole: 0 };
  const codes = { province: 0, amphoe: 0, tambon: 0, village: 0 };
  const names = { province: 0, amphoe: 0, tambon: 0 };
  let [sampled, min, max] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [text, n] of texts) {
    sampled += n;
    const figure = readFigure(text);
    if (!figure.odd) tally.figures += n;
    if (figure.status === "value") {
      tally.numbers += n;
      if (Number.isInteger(figure.value)) tally.integers += n;
      min = Math.min(min, figure.value);
      max = Math.max(max, figure.value);
    }
    if (yearOfCell(text) !== null) tally.years += n;
    const code = knownCode(text, gazetteer);
    if (code !== null) codes[code] += n;
    if (/^\d\d(?:\d\d){0,4}$/.test(codeDigits(text) ?? "")) tally.codeLike += n;
    if (figure.status === "value") continue;
    for (const level of LEVELS) if (knownName(text, level, gazetteer)) names[level] += n;
    if (isWhole(text, gazetteer)) tally.whole += n;
  }
  const share = <K extends string>(counts: Record<K, number>) =>
    Object.fromEntries(
      Object.entries<number>(counts).map(([key, n]) => [key, sampled === 0 ? 0 : n / sampled]),
    ) as Record<K, number>;
  return { sampled, min, max, ...share(tally), codes: share(codes), names: share(names) };
}

function knownCode(text: string, gazetteer: Gazetteer): DatasetLevel | "village" | null {
  const code = normaliseCode(text);
  if (code === null) {
    const village = villageCode(text);
    return village && isKnownCode(village.slice(0, 6), gazetteer) ? "village" : null;
  }
  if (!isKnownCode(code, gazetteer)) return null;
  return code.length === 2 ? "province" : code.length === 4 ? "amphoe" : "tambon";
}

function knownName(text: string, level: DatasetLevel, gazetteer: Gazetteer): boolean {
  return gazetteer.names[level].has(bareName(text, level));
}

function isWhole(text: string, gazetteer: Gazetteer): boolean {
  const names = splitPlaceName(text);
  const named = LEVELS.filter((level) => names[level] !== "");
  if (named.length < 2) return false;
  return ["small-first", "large-first"].some((order) => {
    const split = splitPlaceName(text, "tambon", order as "small-first");
    const large = LEVELS.filter((level) => split[level] !== "");
    return large.slice(0, 2).every((level) => knownName(split[level], level, gazetteer));
  });
}
