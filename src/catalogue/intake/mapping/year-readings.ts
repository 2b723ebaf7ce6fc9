import { BE_OFFSET } from "../../../base/buddhist-era";
import { arabicDigits } from "../../../base/digits";
import type { TextTable } from "../../formats/format";
import { lastOfPath } from "../../formats/last-of-path";
import type { YearEvidence } from "../vocabulary/evidence";
import type { ColumnMeaning } from "../vocabulary/recipe";
import { dateColumn, saysFiscal } from "./read-date";
import { plausibleYear } from "./read-year";
import { baseName } from "./subject";

type Where = YearEvidence["where"];
type Told = Omit<YearEvidence, "kind" | "where" | "text">;

const STAMP =
  /(?<!\d)((?:19|20|25)\d\d)([-_.]?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])(?:[-_.T ]*[0-2]\d[-_.:]?[0-5]\d(?:[-_.:]?[0-5]\d)?)?(?!\d)/g;
/** Neither part of a longer number nor of a datum's name. */
const FULL = /(?<!\d|wgs[ _-]?)(2[45]\d\d|19\d\d|20\d\d)(?!\d)/gi;
const SHORT_CUED =
  /(?:ปีงบประมาณ|งบประมาณ|ปีการศึกษา|ปี|พ\.?\s?ศ\.?|\bfy|\byear)\s*['’]?([4-7]\d)(?!\d)/gi;
const SHORT =
  /(?<![\d.,:])([5-7]\d)(?!\d|[.,:]\d|\s*(?:%|\+|ปี|คน|ราย|ขึ้นไป|แห่ง|บาท|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|ครัวเรือน|ครั้ง|วัน|เดือน|years?\b|and over))/gi;
const COUNTED = /(?:อายุ|\bage[sd]?|ตัวชี้วัด|ข้อ|item|กลุ่ม|เลขที่|ที่|ind|มากกว่า|น้อยกว่า|\bno\.?)[\s_.]*$/i;
const ACADEMIC = /ปีการศึกษา|academic|school year/i;

/**
 * The years that the title, the sheet, the heads of figures without a column of years and the name of
 * the file tell, in this order; each year of a place once. The date in a file's name, of a download
 * or an upload, comes last of all. None tells nothing: [].
 */
export function yearReadings(
  table: Pick<TextTable, "title" | "name"> & Partial<Pick<TextTable, "columns" | "rows">>,
  file: string,
  columns: readonly ColumnMeaning[],
): YearEvidence[] {
  const name = baseName(file);
  const folder = file.slice(0, file.length - lastOfPath(file).length);
  const title = (table.title ?? "").split("\n");
  const sheet = table.name === name || table.name === file ? [] : [table.name];
  return [
    ...title.flatMap((line) => readingsOf("title", line)),
    ...sheet.flatMap((text) => readingsOf("sheet", baseName(text))),
    ...ofHeads(columns),
    ...ofDays(table),
    ...readingsOf("file", name),
    ...readingsOf("file", folder),
    ...stampsOf(name),
  ];
}

/** The likeliest year; `null` where nothing tells one. */
export function likeliestYear(readings: readonly YearEvidence[]): number | null {
  return readings[0]?.yearBe ?? null;
}

/** Whether one year and no other is told; the date in a file's name tells none. */
export function isYearCertain(readings: readonly YearEvidence[]): boolean {
  const told = readings.filter(({ where }) => where !== "stamp");
  return new Set(told.map(({ yearBe }) => yearBe)).size === 1;
}

/** The only year that heads of figures name, for those without one. */
function ofHeads(columns: readonly ColumnMeaning[]): YearEvidence[] {
  const years = new Set(columns.flatMap((c) => ("yearBe" in c && c.yearBe ? [c.yearBe] : [])));
  const [yearBe] = years;
  if (yearBe === undefined || years.size > 1) return [];
  return [{ kind: "year", where: "head", text: String(yearBe), yearBe }];
}

/** Years of a column of days that does not date the rows itself: they may gainsay the title. */
function ofDays({ columns, rows, ...table }: Parameters<typeof yearReadings>[0]): YearEvidence[] {
  if (!columns || !rows) return [];
  const days = dateColumn({ ...table, columns, rows, rowNumbers: [], geometries: null });
  const head = columns[days?.at ?? -1] ?? "";
  return [...(days?.years ?? [])].map((yearBe) => {
    const calendar = saysFiscal(head) ? { calendar: "fiscal" as const } : {};
    return { kind: "year", where: "column", text: head, yearBe, ...calendar };
  });
}

function readingsOf(where: Where, raw: string): YearEvidence[] {
  const text = raw.trim();
  const plain = arabicDigits(text).replace(STAMP, " ");
  const calendar = calendarOf(plain);
  const found = new Map<number, Told>();
  for (const yearBe of yearsIn(plain)) {
    if (!found.has(yearBe)) found.set(yearBe, { yearBe, ...(calendar ? { calendar } : {}) });
  }
  return [...found.values()].map((told) => ({ kind: "year", where, text, ...told }));
}

function yearsIn(text: string): number[] {
  const full = [...text.matchAll(FULL)].flatMap(([year]) => plausibleYear(Number(year)) ?? []);
  if (full.length > 0) return full;
  const cued = [...text.matchAll(SHORT_CUED)].map(([, year]) => 2500 + Number(year));
  if (cued.length > 0) return cued;
  const short = [...text.matchAll(SHORT)].filter(
    ({ index }) => !COUNTED.test(text.slice(0, index)),
  );
  return short.map(([, year]) => 2500 + Number(year));
}

function stampsOf(text: string): YearEvidence[] {
  return [...arabicDigits(text).matchAll(STAMP)].map(([stamp, year]) => {
    const told = Number(year);
    const yearBe = told < 2400 ? told + BE_OFFSET : told;
    return { kind: "year", where: "stamp", text: stamp, yearBe };
  });
}

function calendarOf(text: string): Told["calendar"] | undefined {
  if (saysFiscal(text)) return "fiscal";
  return ACADEMIC.test(text) ? "academic" : undefined;
}
