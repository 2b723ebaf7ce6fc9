import { random } from "../../src/analysis/numbers/random";
import type { DatasetLevel } from "../../src/domain/dataset";
import { drawLayers } from "./layers";
import { drawNoise } from "./noise";
import { drawPlaceColumns, type PlaceColumns } from "./place-columns";
import { type BankPlace, chance, type Draw, drawPlaces, oneOf } from "./places";
import { drawSubjects, type SubjectKind } from "./subjects";
import type { BankTable, Subject } from "./table";
import { writeSheet } from "./write-sheet";
import { type DrawnYear, drawYear } from "./years";

const TOPICS = ["ข้อมูลพื้นฐาน", "สถิติรายพื้นที่", "ผลการดำเนินงาน", "รายงานประจำปี", "ข้อมูลประกอบแผน"];
const FILES = ["data", "รายงาน", "report", "stat", "ข้อมูล"];
const NOTES = ["ที่มา : สำนักงานจังหวัด", "หมายเหตุ : ข้อมูลเบื้องต้น", "แหล่งข้อมูล: กรมการพัฒนาชุมชน"];

type Row = { readonly place: BankPlace; readonly yearBe: number };
type Cell = { readonly text: string; readonly value: number | "missing" | "suppressed" };
type FigureColumn = {
  readonly head: string;
  /** The head without the year. */
  readonly subject: string;
  readonly kind: SubjectKind;
  /** The year of the head; `null` = the row's. */
  readonly yearBe: number | null;
  readonly cells: readonly Cell[];
};

/**
 * The table of a number: the same number gives the same table on every machine. `isLayered` ones have
 * heads of two rows, sums between the rows, lines of units and footnotes besides.
 */
export function drawTable(seed: number, isLayered = false): BankTable {
  const draw = random(seed);
  const level = oneOf<DatasetLevel>(draw, ["province", "province", "amphoe", "tambon", "tambon"]);
  const year = drawYear(draw);
  const isRepeated = year.habit !== "column" && chance(draw, 0.15);
  const rows = drawRows(draw, level, year, isRepeated);
  const figures = drawFigures(draw, rows, year, isRepeated);
  const where = drawPlaceColumns(draw, level);
  const noise = drawNoise(draw);
  const isTotalled = chance(draw, 0.35);
  const years =
    year.habit === "column"
      ? [
          {
            head: oneOf(draw, ["ปี", "ปี พ.ศ.", "YEAR"]),
            cell: (i: number) => String(rows[i]?.yearBe ?? ""),
          },
        ]
      : [];
  const project = isRepeated
    ? [{ head: "โครงการ", cell: (i: number) => `กิจกรรมที่ ${String.fromCharCode(0x0e01 + (i % 9))}` }]
    : [];
  const columns = [
    ...noise.before,
    ...placeCells(where, rows),
    ...years,
    ...project,
    ...figures.map(({ head, cells }) => ({ head, cell: (i: number) => cells[i]?.text ?? "" })),
    ...noise.after,
  ];
  const layers = drawLayers(random(seed + 100_000), isLayered);
  const total = columns.map(({ head }, at) => totalCell(head, at === noise.before.length, figures));
  const lines = rows.map((_, i) => columns.map(({ cell }) => cell(i)));
  const sums = (place: BankPlace, last: number) =>
    columns.map(({ head }, at) =>
      at === noise.before.length ? `รวม${place.amphoe}` : sumCell(head, figures, rows, place, last),
    );
  const sheet = {
    name: year.sheet ?? oneOf(draw, ["Sheet1", "ข้อมูล"]),
    titles: [...titlesOf(draw, year), ...(layers.unitLine ? [["หน่วย : ตามหัวคอลัมน์"]] : [])],
    heads: layers.twoHeads
      ? twoHeads(
          columns.map(({ head }) => head),
          figures,
        )
      : [columns.map(({ head }) => head)],
    body: [
      ...(isTotalled && layers.totalFirst ? [total] : []),
      ...(layers.subtotals && level === "tambon" && !isRepeated
        ? withSubtotals(lines, rows, sums)
        : lines),
      ...(isTotalled && !layers.totalFirst ? [total] : []),
    ],
    notes: [
      ...(chance(draw, 0.4) ? [[oneOf(draw, NOTES)]] : []),
      ...(layers.footnote ? [["1/ ไม่รวมกลุ่มที่ย้ายออก 12 ราย"]] : []),
    ],
  };
  const { file, habits } = writeSheet(draw, `${oneOf(draw, FILES)}${year.inFile}`, sheet);
  return {
    habits: [
      level,
      ...where.habits,
      `year: ${year.habit}`,
      ...(isRepeated ? ["several rows of an area"] : []),
      ...(isTotalled ? ["total"] : []),
      ...noise.habits,
      ...layers.habits,
      ...habits,
    ],
    file,
    subjects: subjectsOf(figures, rows),
    yearBe: year.yearBe,
  };
}

function drawRows(draw: Draw, level: DatasetLevel, year: DrawnYear, isRepeated: boolean): Row[] {
  const places = drawPlaces(draw, level);
  const years = year.habit === "column" ? [year.yearBe - 1, year.yearBe] : [year.yearBe];
  return years.flatMap((yearBe) =>
    places.flatMap((place) => {
      const times = isRepeated ? 1 + Math.floor(draw() * 3) : 1;
      return Array.from({ length: times }, () => ({ place, yearBe }));
    }),
  );
}

function drawFigures(
  draw: Draw,
  rows: readonly Row[],
  year: DrawnYear,
  isRepeated: boolean,
): FigureColumn[] {
  const heads = year.habit === "heads" ? [year.yearBe - 1, year.yearBe] : [null];
  const dress = oneOf(draw, [
    (y: number) => ` ${y}`,
    (y: number) => ` ปี ${y}`,
    (y: number) => ` (${y})`,
  ]);
  return drawSubjects(draw, isRepeated).flatMap(({ head: subject, kind }) =>
    heads.map((yearBe) => ({
      head: subject + (yearBe === null ? "" : dress(yearBe)),
      subject,
      kind,
      yearBe,
      cells: rows.map(() => (isRepeated ? valueCell(kind.figure(draw)) : drawCell(draw, kind))),
    })),
  );
}

/** A figure as a clerk writes it; now and then none. */
function drawCell(draw: Draw, { figure }: SubjectKind): Cell {
  if (chance(draw, 0.02)) {
    return { text: oneOf(draw, ["-", "", "n/a", "ไม่มีข้อมูล"]), value: "missing" };
  }
  if (chance(draw, 0.01)) return { text: "*", value: "suppressed" };
  return valueCell(figure(draw));
}

function valueCell(value: number): Cell {
  return { text: `#${value}`, value };
}

function placeCells({ heads, cells, fillsDown }: PlaceColumns, rows: readonly Row[]) {
  return heads.map((head, at) => ({
    head,
    cell: (i: number) => {
      const [text, before] = [i, i - 1].map((row) => {
        const place = rows[row]?.place;
        return place ? cells(place).slice(0, at + 1) : [];
      });
      const isLast = at === heads.length - 1;
      const isSame = fillsDown && !isLast && text?.join() === before?.join();
      return isSame ? "" : (text?.at(at) ?? "");
    },
  }));
}

function totalCell(head: string, isFirstPlace: boolean, figures: readonly FigureColumn[]): string {
  if (isFirstPlace) return "รวม";
  const column = figures.find((one) => one.head === head);
  if (!column?.kind.adds) return "";
  const values = column.cells.map(({ value }) => (typeof value === "number" ? value : 0));
  return `#${Math.round(values.reduce((sum, value) => sum + value, 0) * 10) / 10}`;
}

/** The sum of the rows of an amphoe, those up to and with the row `last`. */
function sumCell(
  head: string,
  figures: readonly FigureColumn[],
  rows: readonly Row[],
  { code }: BankPlace,
  last: number,
): string {
  const column = figures.find((one) => one.head === head);
  if (!column?.kind.adds) return "";
  const of = rows[last]?.yearBe;
  const own = column.cells.filter(({ value }, i) => {
    const row = rows[i];
    return (
      row?.yearBe === of &&
      row?.place.code.startsWith(code.slice(0, 4)) &&
      typeof value === "number"
    );
  });
  const sum = own.reduce((all, { value }) => all + Number(value), 0);
  return `#${Math.round(sum * 10) / 10}`;
}

function withSubtotals(
  lines: readonly (readonly string[])[],
  rows: readonly Row[],
  sums: (place: BankPlace, last: number) => readonly string[],
): (readonly string[])[] {
  return lines.flatMap((line, i) => {
    const [here, next] = [rows[i], rows[i + 1]];
    const isLast =
      here?.place.code.slice(0, 4) !== next?.place.code.slice(0, 4) ||
      here?.yearBe !== next?.yearBe;
    return here && isLast ? [line, sums(here.place, i)] : [line];
  });
}

/** Measures in the first row, once for all their years, and the years below them. */
function twoHeads(heads: readonly string[], figures: readonly FigureColumn[]): string[][] {
  const of = heads.map((head) => figures.find((one) => one.head === head && one.yearBe !== null));
  if (of.every((one) => one === undefined)) return [[...heads]];
  const upper = of.map((one, at) => {
    if (!one) return heads[at] ?? "";
    return of[at - 1]?.subject === one.subject ? "" : one.subject;
  });
  return [upper, of.map((one) => (one?.yearBe ? String(one.yearBe) : ""))];
}

function titlesOf(draw: Draw, { inTitle }: DrawnYear): string[][] {
  const isTitled = inTitle !== "" || chance(draw, 0.3);
  if (!isTitled) return [];
  const line = [`${oneOf(draw, TOPICS)}${inTitle}`];
  return chance(draw, 0.3) ? [line, ["สำนักงานพัฒนาชุมชนจังหวัด"]] : [line];
}

/** What each subject comes to in each area and year: rows of one area add up. */
function subjectsOf(columns: readonly FigureColumn[], rows: readonly Row[]): Subject[] {
  const subjects = new Map<string, { kind: SubjectKind; figures: Map<string, Cell["value"]> }>();
  for (const { subject, kind, yearBe, cells } of columns) {
    const { figures } = subjects.get(subject) ?? { figures: new Map<string, Cell["value"]>() };
    subjects.set(subject, { kind, figures });
    cells.forEach(({ value }, i) => {
      const row = rows[i];
      if (!row) return;
      const key = `${row.place.code} ${yearBe ?? row.yearBe}`;
      const before = figures.get(key);
      const own = typeof value === "number" ? value * kind.times : value;
      figures.set(key, typeof before === "number" && typeof own === "number" ? before + own : own);
    });
  }
  return [...subjects].map(([head, { kind, figures }]) => ({ head, adds: kind.adds, figures }));
}
