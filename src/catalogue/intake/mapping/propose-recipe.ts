import { groupBy } from "../../../base/group-by";
import { completeIndicator, type Indicator, type Unit } from "../../../domain/indicator";
import type { TextTable } from "../../formats/format";
import { normaliseCode } from "../../gazetteer/codes";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { ColumnProfile } from "../vocabulary/draft";
import type { ColumnMeaning, Recipe } from "../vocabulary/recipe";
import { guessInside } from "./guess-inside";
import { multiplied, partsOfHead, unitOfTitle } from "./head-multiplier";
import { saysPercent, saysRate, saysReading, takesUnitOfTitle, unitOfHead } from "./head-words";
import { countedIndicator, defineIndicator, shippedIndicator, slug } from "./indicator-of-head";
import { readableValues } from "./readable-values";
import { rowIndicatorReader } from "./row-indicator";
import { aboutTable, baseName, subjectOfTable } from "./subject";
import { levelOf, partsOnly } from "./table-level";
import { likeliestYear, yearReadings } from "./year-readings";

/** What a proposal is made from besides the table. */
export type ProposeOptions = {
  /** Name of the file with its ending. */
  readonly file: string;
  readonly gazetteer: Gazetteer;
  /** The shipped catalogue and the indicators of the workspace. */
  readonly indicators: readonly Indicator[];
};

const GENERIC_TABLE = /^(?:sheet|แผ่น|แผ่นงาน|table|layer|ชีต)\s*\d*$/i;
const NO_TITLE = { th: "", en: "" };

/**
 * The best recipe for a table: kind, meaning of the columns, level, the likeliest year that no column
 * tells (`yearReadings`; null when nothing tells), definitions of the indicators. Heads that mean a
 * known indicator keep its id and row.
 */
export function proposeRecipe(
  table: TextTable,
  profiles: readonly ColumnProfile[],
  options: ProposeOptions,
): Recipe {
  const named = nameColumns(table, profiles, options);
  const pins = isPins(table, named.columns) ? pinCount(subjectOfTable(table, options.file)) : null;
  const kind = pins ? "indicators" : kindOf(table, named.columns);
  const indicators = pins ? [pins] : named.indicators;
  const dated = named.columns.some((c) => c.as === "year");
  const level = levelOf(table, named.columns, options.gazetteer);
  const told = [table.title ?? "", table.name, baseName(options.file), ...table.columns];
  const inside = guessInside(table, named.columns, level, told, options.gazetteer);
  return {
    format: 1,
    kind,
    template: "",
    table: table.name,
    encoding: null,
    delimiter: null,
    headRows: null,
    columns: named.columns,
    level,
    ...(inside ? { inside } : {}),
    yearBe: dated ? null : likeliestYear(yearReadings(table, options.file, named.columns)),
    indicators: kind === "indicators" ? indicators : [],
    ...(pins ? { countRows: pins.id } : {}),
    suppressedMarks: [],
    missingMarks: [],
    matchNames: true,
    matchMunicipalNames: false,
    duplicates: "sum",
    ...readingsOf(indicators),
    decisions: [],
    dataset: { ...datasetOf(table, options.file), ...(pins ? { oneRow: ONE_PIN } : {}) },
    about: aboutTable(table, options.file, options.gazetteer),
  };
}

function nameColumns(
  table: TextTable,
  profiles: readonly ColumnProfile[],
  { file, indicators }: ProposeOptions,
): { columns: ColumnMeaning[]; indicators: Indicator[] } {
  const byId = new Map(indicators.map((i) => [i.id, i]));
  const used = new Map<string, Indicator>();
  const long = profiles.some((p) => p.guess.as === "indicator");
  const fallback = subjectOfTable(table, file);
  const about = { table, profiles, fallback };
  const columns = profiles.map((profile): ColumnMeaning => {
    const { guess } = profile;
    if (!("indicator" in guess) || guess.as === "denominator" || long) return guess;
    const { base } = partsOfHead(profile.name);
    const name = base === "" || isGeneric(base) ? fallback : base;
    const counted = guess.as === "numerator" ? countedIndicator(name) : null;
    const rate = profiles.some(
      (p) => p.guess.as === "value" && p.guess.indicator === guess.indicator,
    );
    const id =
      guess.as === "numerator" && rate
        ? guess.indicator
        : (counted ?? shippedIndicator(name, indicators) ?? slug(name));
    if (!used.has(id) || guess.as === "value") {
      used.set(id, byId.get(id) ?? define(id, name, profile, about));
    }
    return { ...guess, indicator: id };
  });
  if (!long) return { columns, indicators: [...used.values()] };
  return { columns, indicators: indicatorsOfRows(table, columns, indicators) };
}

/** Heads that say nothing of their own ("value", "จำนวน"). */
function isGeneric(base: string): boolean {
  return /^(?:value|values|ค่า|จำนวน|ข้อมูล|ผล|count|amount|number|data|ร้อยละ|อัตรา|rate|percent|%)$/i.test(
    base,
  );
}

/** What stands around a column. */
type Surroundings = {
  readonly table: TextTable;
  readonly profiles: readonly ColumnProfile[];
  readonly fallback: string;
};

function define(id: string, name: string, profile: ColumnProfile, about: Surroundings): Indicator {
  const { table } = about;
  const shares = profile.samples.some((s) => s.includes("%")) || profile.guess.as === "numerator";
  const scaled = profile.guess.as === "value" && profile.guess.scale === 100;
  const values = about.profiles.flatMap((p, at) =>
    ofSame(p.guess, profile.guess) ? readableValues(table, at, scaleOf(p.guess)) : [],
  );
  const own = unitOfHead(name) ?? unitOfHead(profile.name);
  const told = own ?? unitOfSurroundings(name, values, about);
  const unit = unitFor(shares || scaled, told, profile, values);
  return defineIndicator(id, name, { unit, values });
}

function scaleOf(guess: ColumnMeaning): number {
  return "indicator" in guess ? (guess.scale ?? 1) : 1;
}

/**
 * The unit that the title or the file's name gives to a column whose head has none of its own. A
 * share or rate in it is that of the column that says so itself, and never of whole numbers beside
 * none; people and things are counted in whole numbers.
 */
function unitOfSurroundings(
  name: string,
  values: readonly number[],
  { table, profiles, fallback }: Surroundings,
): Unit | null {
  const title = table.title ?? "";
  const line = unitOfTitle(title);
  if (line !== "") return takesUnitOfTitle(name, line) ? unitOfHead(line) : null;
  const unit = unitOfHead(fallback) ?? unitOfHead(title.replace(/\n/g, " "));
  const areWhole = values.every(Number.isInteger);
  if (unit === "percent" || (unit === "index" && saysRate(fallback))) {
    const isSaid = profiles.some((p) => "indicator" in p.guess && saysRate(p.name));
    return isSaid || areWhole ? null : unit;
  }
  return unit === "baht" || areWhole ? unit : null;
}

/** Columns of one indicator: its years. */
function ofSame(one: ColumnMeaning, other: ColumnMeaning): boolean {
  if (!("indicator" in one) || !("indicator" in other)) return false;
  return one.as === other.as && one.indicator === other.indicator;
}

function unitFor(
  shares: boolean,
  told: Indicator["unit"] | null,
  profile: ColumnProfile,
  values: readonly number[],
) {
  if (shares) return "percent";
  const outside = values.some((v) => v < 0 || v > 100);
  return told === "percent" && outside && !saysPercent(profile.name) ? "index" : told;
}

function indicatorsOfRows(
  table: TextTable,
  columns: readonly ColumnMeaning[],
  indicators: readonly Indicator[],
): Indicator[] {
  const at = columns.findIndex((c) => c.as === "indicator");
  const value = columns.findIndex((c) => c.as === "value" || c.as === "numerator");
  const pairs =
    columns.some((c) => c.as === "numerator") && columns.some((c) => c.as === "denominator");
  const read = rowIndicatorReader(table, at);
  const told = table.rows.map((cells) => ({ ...read(cells), cells }));
  const named = told.filter(({ text }) => text !== "");
  const found = new Map<string, Indicator>();
  for (const [text, rows] of groupBy(named, (row) => row.text)) {
    const id = indicatorOfRow(text, indicators);
    const known = indicators.find((i) => i.id === id);
    const values = rows.flatMap(({ cells, times }) =>
      readableValues({ rows: [cells] }, value).map((one) => multiplied(one, times)),
    );
    const unit = pairs ? "percent" : unitOfHead(rows[0]?.unit ?? "");
    const defined = defineIndicator(id, text, { unit, values });
    found.set(text, known ?? { ...defined, name: { th: text, en: text } });
  }
  const byId = new Map([...found.values()].map((i) => [i.id, i]));
  return [...byId.values()];
}

/** Id of the indicator that a cell of an indicator column names. */
export function indicatorOfRow(text: string, indicators: readonly Indicator[]): string {
  const same = indicators.find((i) => i.id === text || i.name.th === text || i.name.en === text);
  return same?.id ?? shippedIndicator(text, indicators) ?? slug(text);
}

function kindOf(table: TextTable, columns: readonly ColumnMeaning[]): Recipe["kind"] {
  const has = (...as: ColumnMeaning["as"][]) => columns.some((c) => as.includes(c.as));
  const polygons = table.geometries?.some((g) => g?.type.endsWith("Polygon")) ?? false;
  const points = table.geometries?.some((g) => g?.type === "Point") ?? false;
  const figures = has("value", "numerator");
  if (polygons && !figures && has("code", "name")) return "boundaries";
  const codes = columns.filter((c) => c.as === "code").length;
  if (codes === 2 && !figures && isCrosswalk(table, columns)) return "crosswalk";
  const placed = has("code", "name") || (has("longitude") && has("latitude")) || points;
  return figures && placed ? "indicators" : "nothing";
}

const ONE_PIN = { th: "หมุดหนึ่งจุด", en: "a pin" };

/** Points that nothing but themselves counts: no figures, no shapes of areas, no codes. */
function isPins(table: TextTable, columns: readonly ColumnMeaning[]): boolean {
  const told = ["code", "value", "numerator", "denominator", "indicator"];
  return !columns.some(({ as }) => told.includes(as)) && holdsPoints(table, columns);
}

function holdsPoints(table: TextTable, columns: readonly ColumnMeaning[]): boolean {
  const has = (as: ColumnMeaning["as"]) => columns.some((column) => column.as === as);
  const shapes = table.geometries ?? [];
  if (shapes.some((shape) => shape?.type.endsWith("Polygon"))) return false;
  return shapes.some((shape) => shape?.type === "Point") || (has("longitude") && has("latitude"));
}

/** The count of the pins of any table of points, which a person may ask for; `null` for other tables. */
export function offeredCount(
  table: TextTable,
  columns: readonly ColumnMeaning[],
  file: string,
): Indicator | null {
  return holdsPoints(table, columns) ? pinCount(subjectOfTable(table, file)) : null;
}

/** The indicator that counts the pins of a table in each area. */
function pinCount(subject: string): Indicator {
  const name = { th: `จำนวนหมุด: ${subject}`, en: `Pins: ${subject}` };
  const id = slug(`pins ${subject}`);
  const shown = { unit: "places", direction: "neutral", decimals: 0 } as const;
  return completeIndicator({ id, name, ...shown, dimension: null, family: id });
}

function isCrosswalk(table: TextTable, columns: readonly ColumnMeaning[]): boolean {
  const target = columns.findLastIndex((c) => c.as === "code");
  return (
    table.rows.some((row) => normaliseCode(row[target] ?? "") !== null) && !partsOnly(table, target)
  );
}

/** Several readings of an area (wells, stations) are samples of it: their plain mean is its figure. */
function readingsOf(indicators: readonly Indicator[]): Pick<Recipe, "duplicatesBy"> {
  const readings = indicators.filter(({ name }) => saysReading(name.th));
  if (readings.length === 0) return {};
  return { duplicatesBy: Object.fromEntries(readings.map(({ id }) => [id, "mean" as const])) };
}

function datasetOf(table: TextTable, file: string): Recipe["dataset"] {
  const base = baseName(file);
  const sheet = table.name.trim();
  const own =
    sheet !== "" && sheet !== base && !GENERIC_TABLE.test(sheet) && !sheet.startsWith(base);
  const title = (table.title ?? "").split("\n")[0]?.trim();
  const name = title || (own ? `${base} ${sheet}` : base);
  return {
    id: slug(own ? `${base} ${sheet}` : base).replace(/_/g, "-"),
    title: { th: name, en: name },
    source: NO_TITLE,
    licence: NO_TITLE,
    oneRow: NO_TITLE,
    vintage: "",
    seriesBreaks: [],
    thresholds: [],
  };
}
