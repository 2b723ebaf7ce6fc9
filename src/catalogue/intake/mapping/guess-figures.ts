import { numberAt } from "../../../base/column";
import type { TextTable } from "../../formats/format";
import { columnLetters } from "../../formats/grid";
import type { ColumnFacts } from "./column-facts";
import type { Guesses } from "./guess-places";
import { multiplierOfHead, partsOfHead, unitOfTitle } from "./head-multiplier";
import {
  saysCount,
  saysIndicator,
  saysNoFigure,
  saysNoShare,
  saysPercent,
  saysRate,
  saysSequence,
  saysSex,
  saysTotal,
  saysYear,
  takesUnitOfTitle,
  unitOfHead,
} from "./head-words";
import { shippedIndicator, slug, subjectOf } from "./indicator-of-head";
import { type FigureSign, figureSign } from "./is-figure";
import { dateColumn } from "./read-date";
import { yearOfHead } from "./read-year";
import { yearReadings } from "./year-readings";

type FigureColumn = {
  readonly facts: ColumnFacts;
  readonly base: string;
  readonly yearBe: number | null;
  /** What its figures are multiplied by. */
  readonly times: number;
};

const MOST_ROWS = 2000;
const LONG_HEADS = /^(?:value|ค่า|ค่าตัวชี้วัด|ข้อมูล|ผล|ผลลัพธ์|numerator|ตัวตั้ง|denominator|ตัวหาร)$/i;

/**
 * The year column: a head that says so, whole numbers that are all plausible years, or days whose
 * years the title and the sheet do not gainsay.
 */
export function guessYear(all: readonly ColumnFacts[], guesses: Guesses, table: TextTable): void {
  const free = all.filter((f) => !guesses.has(f.at) && f.filled > 0 && f.years >= 0.7);
  const said = free.find((f) => saysYear(f.head) && yearOfHead(f.head) === null);
  const plain = (f: ColumnFacts) =>
    f.integers === 1 && f.years === 1 && f.distinct <= 40 && f.min >= 1990 && f.max <= 2600;
  const bare = free.find(
    (f) => plain(f) && yearOfHead(f.head) === null && unitOfHead(f.head) === null,
  );
  const found = said ?? bare ?? daysOf(table);
  if (found && !guesses.has(found.at)) guesses.set(found.at, { as: "year" });
}

function daysOf(table: TextTable) {
  if (table.columns.some((head) => yearOfHead(head) !== null)) return null;
  const days = dateColumn(table);
  const told = yearReadings({ title: table.title ?? "", name: table.name }, table.name, []);
  const years = new Set(told.map(({ yearBe }) => yearBe));
  return days && (years.size === 0 || [...days.years].every((y) => years.has(y))) ? days : null;
}

/** The column that names the indicator of each row of a long table. */
export function guessIndicator(all: readonly ColumnFacts[], guesses: Guesses): void {
  const found = all.find(
    (f) =>
      !guesses.has(f.at) &&
      saysIndicator(f.head) &&
      f.filled > 0 &&
      f.numbers < 0.2 &&
      f.distinct <= 500,
  );
  if (found) guesses.set(found.at, { as: "indicator" });
}

/**
 * Values, numerators and denominators among the columns that are left. A total (population,
 * households) is the denominator of the rates and of the counts that are part of it; without any
 * it is an indicator itself.
 */
export function guessFigures(
  all: readonly ColumnFacts[],
  guesses: Guesses,
  table: TextTable,
): void {
  const title = table.title ?? "";
  const codeCells = cellsOf(table, codeColumn(guesses));
  const columns = all
    .filter((f) => !guesses.has(f.at) && isFigures(f, table, codeCells))
    .map((facts) => figureColumn(facts, title));
  if ([...guesses.values()].some((g) => g.as === "indicator")) longFigures(columns, guesses);
  else wideFigures(columns, guesses, table);
  setTimes(columns, guesses);
}

function wideFigures(columns: readonly FigureColumn[], guesses: Guesses, table: TextTable): void {
  const totals = columns.filter((c) => saysTotal(c.base));
  const others = columns.filter((c) => !totals.includes(c));
  const rates = others.filter((c) => isRate(c));
  const counts = others.filter((c) => !rates.includes(c));
  const paired = new Set<FigureColumn>();
  for (const rate of rates) {
    const id = idOf(rate);
    guesses.set(rate.facts.at, {
      as: "value",
      indicator: id,
      yearBe: rate.yearBe,
      ...scaleOf(rate),
    });
    const count = counts.find(
      (c) =>
        !paired.has(c) && c.yearBe === rate.yearBe && subjectOf(c.base) === subjectOf(rate.base),
    );
    if (!count) continue;
    paired.add(count);
    guesses.set(count.facts.at, { as: "numerator", indicator: id, yearBe: count.yearBe });
  }
  const left = counts.filter((c) => !paired.has(c));
  for (const count of left) {
    guesses.set(count.facts.at, { as: "value", indicator: idOf(count), yearBe: count.yearBe });
  }
  for (const total of totals) {
    guesses.set(total.facts.at, { as: "value", indicator: idOf(total), yearBe: total.yearBe });
  }
  for (const yearBe of new Set(totals.map((t) => t.yearBe))) {
    const same = (columns: readonly FigureColumn[]) => columns.filter((c) => c.yearBe === yearBe);
    if (rates.length > 0) totalOfRates(same(totals), guesses);
    else pairCounts(same(totals), same(left), guesses, table);
  }
}

/** The denominator of all rates: people before households, else the first total. */
function totalOfRates(totals: readonly FigureColumn[], guesses: Guesses): void {
  const chosen = totals.find((t) => unitOfHead(t.base) === "people") ?? totals[0];
  if (chosen) setMeaning(chosen, "denominator", "", guesses);
}

/**
 * Counts that are part of a total become rates of it. The total with most parts is the denominator
 * of the table; another one serves a single count of its own unit, the rest stay counts.
 */
function pairCounts(
  totals: readonly FigureColumn[],
  counts: readonly FigureColumn[],
  guesses: Guesses,
  table: TextTable,
): void {
  const free = new Set(counts);
  const served = totals
    .map((total) => ({ total, parts: counts.filter((c) => isPartOf(c, total, table)) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length);
  served.forEach(({ total, parts }, i) => {
    const own = parts.filter((c) => free.has(c));
    const only = own[0];
    if (!only || (i > 0 && own.length > 1)) return;
    for (const count of own) {
      free.delete(count);
      setMeaning(count, "numerator", idOf(count), guesses);
    }
    setMeaning(total, "denominator", i === 0 ? "" : idOf(only), guesses);
  });
}

function setMeaning(
  { facts, yearBe }: FigureColumn,
  as: "numerator" | "denominator",
  indicator: string,
  guesses: Guesses,
): void {
  guesses.set(facts.at, { as, indicator, yearBe });
}

function longFigures(columns: readonly FigureColumn[], guesses: Guesses): void {
  for (const { facts, base, yearBe } of columns) {
    const named = /numerator|ตัวตั้ง/i.test(base)
      ? "numerator"
      : saysTotal(base)
        ? "denominator"
        : "value";
    const as = columns.length === 1 ? "value" : named;
    const many =
      columns.filter((c) => !LONG_HEADS.test(c.base.trim()) && c.yearBe === null).length > 1;
    if (many && as === "value" && !LONG_HEADS.test(base.trim())) continue;
    guesses.set(facts.at, { as, indicator: "", yearBe });
  }
}

/** Columns of figures, and such as only a person can say of whether they are. */
function isFigures(facts: ColumnFacts, table: TextTable, codeCells: readonly string[]): boolean {
  const { head } = facts;
  if (facts.filled === 0 || facts.numbers === 0) return false;
  if (head === columnLetters(facts.at) && facts.filled * 2 < table.rows.length) return false;
  const told = yearOfHead(head) !== null || unitOfHead(head) !== null;
  if (facts.figures < (told ? 0.3 : 0.6)) return false;
  if (yearOfHead(head)) return true;
  if ((saysNoFigure(head) && !saysCount(head)) || saysSequence(head)) return false;
  if (head.trim() === "" || /^unnamed|^column ?\d+$/i.test(head)) return !isRunning(facts, table);
  return signOf(facts, table, codeCells).is !== "none";
}

function signOf(facts: ColumnFacts, table: TextTable, codeCells: readonly string[]): FigureSign {
  return figureSign(facts, cellsOf(table, facts.at), codeCells);
}

function cellsOf({ rows }: TextTable, at: number): string[] {
  return at < 0 ? [] : rows.slice(0, MOST_ROWS).map((row) => row[at] ?? "");
}

/** The columns that were taken for figures although head or values speak against it. */
export function doubtsOf(
  all: readonly ColumnFacts[],
  guesses: Guesses,
  table: TextTable,
): ReadonlyMap<number, FigureSign> {
  const codeCells = cellsOf(table, codeColumn(guesses));
  const values = all.filter(({ at }) => guesses.get(at)?.as === "value");
  const signs = values.map((facts) => [facts.at, signOf(facts, table, codeCells)] as const);
  return new Map(signs.filter(([, { is }]) => is === "asked"));
}

function codeColumn(guesses: Guesses): number {
  return [...guesses].find(([, { as }]) => as === "code")?.[0] ?? -1;
}

function isRunning(facts: ColumnFacts, table: TextTable): boolean {
  const cells = table.rows.slice(0, 50).map((row) => Number(row[facts.at]));
  return cells.every((n, i) => i === 0 || n === numberAt(cells, i - 1) + 1);
}

function figureColumn(facts: ColumnFacts, title: string): FigureColumn {
  const { base, yearBe, multiplier } = partsOfHead(facts.head);
  return { facts, base, yearBe, times: multiplier?.times ?? timesOfTitle(base, title) };
}

/** The multiplier that the title gives to columns of which nothing else is told. */
function timesOfTitle(base: string, title: string): number {
  const unit = unitOfTitle(title);
  if (unit === "" || !takesUnitOfTitle(base, unit)) return 1;
  return multiplierOfHead(`(${unit})`)?.times ?? 1;
}

/** Multiplies every column of figures as its head or the title says. */
function setTimes(columns: readonly FigureColumn[], guesses: Guesses): void {
  for (const { facts, times } of columns) {
    const guess = guesses.get(facts.at);
    if (times === 1 || !guess || !("indicator" in guess)) continue;
    guesses.set(facts.at, { ...guess, scale: times });
  }
}

function isRate({ facts, base }: FigureColumn): boolean {
  if (shippedIndicator(base, [])) return true;
  if (saysNoShare(base)) return false;
  if (saysPercent(base)) return true;
  if (saysRate(base)) return facts.max <= 100.5 && facts.min >= 0;
  const signs = [...facts.texts.keys()].slice(0, 200);
  return signs.length > 0 && signs.filter((t) => t.includes("%")).length > signs.length / 2;
}

/** Shares of one (0–1 with decimals) under a head of a rate are read as percent. */
function scaleOf({ facts, base }: FigureColumn): { readonly scale?: 100 } {
  const signs = [...facts.texts.keys()].some((t) => t.includes("%"));
  const fractions = facts.max > 0 && facts.max <= 1 && facts.integers < 0.9 * facts.numbers;
  const said =
    /%|ร้อยละ|เปอร์เซ็น|percent|pct/i.test(facts.head) || shippedIndicator(base, []) !== null;
  return fractions && !signs && !said ? { scale: 100 } : {};
}

/** People in people, households in households, same year, and hardly ever more than the total. */
function isPartOf(count: FigureColumn, total: FigureColumn, table: TextTable): boolean {
  if (
    count.yearBe !== total.yearBe ||
    saysSex(count.base) ||
    count.facts.integers < count.facts.numbers
  )
    return false;
  const unit = unitOfHead(count.base);
  const whole = unitOfHead(total.base) ?? unit;
  if (unit === null || unit !== whole || (unit !== "people" && unit !== "households")) return false;
  let [fits, seen] = [0, 0];
  for (const row of table.rows.slice(0, 2000)) {
    const [n, all] = [count, total].map(
      (c) => c.times * Number((row[c.facts.at] ?? "").replace(/[,\s]/g, "")),
    );
    if (Number.isNaN(n!) || Number.isNaN(all!)) continue;
    seen++;
    if (n! <= all!) fits++;
  }
  return seen === 0 || fits >= seen * 0.95;
}

/** Id of the indicator of a figure column; "" for a head that is nothing but a year. */
function idOf({ base }: FigureColumn): string {
  if (base === "") return "";
  return shippedIndicator(base, []) ?? slug(base);
}
