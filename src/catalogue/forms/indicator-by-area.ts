import { checksum } from "../../base/checksum";
import { levelOfCode } from "../../domain/area-code";
import type { DatasetLevel } from "../../domain/dataset";
import {
  type Aggregation,
  completeIndicator,
  type Indicator,
  type Unit,
} from "../../domain/indicator";
import type { Status } from "../../domain/observation";
import { type SeriesRow, writeSeries } from "../arrow/write-series";
import { areaColumn, noteColumn, yearColumn } from "./columns";
import { type PlacedRow, placeRows, repeatedRows, unplacedRow, yearsOf } from "./place-rows";
import { FIGURE_MARKS } from "./read-cell";
import { type FormRow, plainHead } from "./read-form";
import type { Rejection } from "./rejection";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

const UNITS: readonly { value: Unit; th: string; en: string }[] = [
  { value: "percent", th: "ร้อยละ", en: "percent" },
  { value: "people", th: "คน", en: "people" },
  { value: "households", th: "ครัวเรือน", en: "households" },
  { value: "villages", th: "หมู่บ้าน", en: "villages" },
  { value: "places", th: "แห่ง", en: "places" },
  { value: "baht", th: "บาท", en: "baht" },
  { value: "index", th: "ดัชนี", en: "index" },
];

const DIRECTIONS = [
  { value: "high-is-bad", th: "มากไม่ดี", en: "high is bad" },
  { value: "high-is-good", th: "มากดี", en: "high is good" },
  { value: "neutral", th: "เป็นกลาง", en: "neutral" },
];

const AGGREGATIONS: readonly { value: Aggregation; th: string; en: string }[] = [
  { value: "sum", th: "ผลรวม", en: "sum" },
  { value: "mean", th: "ค่าเฉลี่ย", en: "mean" },
  { value: "ratio", th: "อัตราส่วน", en: "ratio" },
  { value: "none", th: "ไม่มี", en: "none" },
];

/** Indicators by area and year, in long form. */
export const indicatorByArea: Template = {
  id: "indicator-by-area",
  version: 1,
  title: { th: "ตัวชี้วัดรายพื้นที่", en: "Indicator by area" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งพื้นที่ ปี และตัวชี้วัด ทุกแถวต้องเป็นระดับเดียวกัน (ตำบล อำเภอ หรือจังหวัด)",
    en: "One row for each area, year and indicator. All rows are of one level (tambon, amphoe or province)",
  },
  oneRow: { th: "ค่าของตัวชี้วัดหนึ่งในพื้นที่และปีหนึ่ง", en: "an indicator of an area in a year" },
  columns: [
    areaColumn,
    yearColumn,
    {
      key: "indicator",
      head: { th: "ตัวชี้วัด", en: "indicator" },
      type: { kind: "text" },
      required: true,
      explanation: {
        th: "ชื่อตัวชี้วัด เขียนให้เหมือนกันทุกแถว ชื่อที่ระบบรู้จักจะใช้หน่วยของระบบ",
        en: "Its name, spelled alike in every row; a name that the product knows keeps its unit",
      },
      example: "ครัวเรือนที่มีบัญชีรายรับรายจ่าย",
    },
    {
      key: "unit",
      head: { th: "หน่วย", en: "unit" },
      type: { kind: "choice", choices: UNITS },
      required: false,
      explanation: {
        th: "ร้อยละ คน ครัวเรือน หมู่บ้าน บาท หรือ ดัชนี เว้นว่าง = ร้อยละ",
        en: "percent, people, households, villages, baht or index; blank = percent",
      },
      example: "ร้อยละ",
    },
    {
      key: "direction",
      head: { th: "ทิศทาง", en: "direction" },
      type: { kind: "choice", choices: DIRECTIONS },
      required: false,
      explanation: {
        th: "มากดี มากไม่ดี หรือ เป็นกลาง เว้นว่าง = เป็นกลาง",
        en: "high is good, high is bad or neutral; blank = neutral",
      },
      example: "มากดี",
    },
    {
      key: "value",
      head: { th: "ค่า", en: "value" },
      type: { kind: "figure" },
      required: false,
      explanation: {
        th: "ตัวเลข เว้นว่าง = ไม่มีข้อมูล (หรือคิดจากตัวตั้งกับตัวหาร) * = ปกปิด - = ไม่เข้าเกณฑ์ ศูนย์คือศูนย์",
        en: "A number; blank = no data (or computed from numerator and denominator), * = suppressed, - = not applicable, 0 is zero",
      },
      example: "42.5",
    },
    count("numerator", "ตัวตั้ง", "numerator", "85"),
    count("denominator", "ตัวหาร", "denominator", "200"),
    {
      key: "aggregation",
      head: { th: "ค่าของพื้นที่ใหญ่ขึ้น", en: "larger areas" },
      type: { kind: "choice", choices: AGGREGATIONS },
      required: false,
      explanation: {
        th: "ค่าของอำเภอ จังหวัด และภาค: ผลรวม ค่าเฉลี่ย อัตราส่วน หรือ ไม่มี เว้นว่าง = ตามชื่อและหน่วย (งบประมาณเป็นผลรวม รายได้เฉลี่ยเป็นค่าเฉลี่ย)",
        en: "Figure of amphoe, provinces and regions: sum, mean, ratio or none; blank = by name and unit (a budget is a sum, an average income a mean)",
      },
      example: "อัตราส่วน",
    },
    noteColumn,
  ],
  read,
};

function count(key: string, th: string, en: string, example: string) {
  return {
    key,
    head: { th, en },
    type: { kind: "number", min: 0 },
    required: false,
    explanation: {
      th: "ไม่บังคับ ใช้รวมค่าเป็นระดับอำเภอและจังหวัดได้ถูกต้อง",
      en: "Optional; lets figures be summed rightly to amphoe and provinces",
    },
    example,
  } as const;
}

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const level = commonLevel(rows);
  const own = rows.filter((row) => levelOfCode(row.text("area_code")) === level);
  const others = rows.filter((row) => !own.includes(row));
  const { on, off, all } = placeRows(own, "area_code", level, parts);
  const named = indicatorsOf(rows, parts);
  const idOf = (row: FormRow) => named.get(plainHead(row.text("indicator")))!.id;
  const { first, repeated } = repeatedRows(on, ({ row, code }) =>
    [idOf(row), code, row.text("year_be")].join("|"),
  );
  const ids = [...new Set(first.map(({ row }) => idOf(row)))];
  const known = new Set(parts.indicators.map((i) => i.id));
  const rejected: Rejection[] = [
    ...others.map((row) => row.reject("area_code", "other-level")),
    ...repeated.map(({ row }) => row.reject("area_code", "repeated")),
  ];
  return {
    datasets: [
      {
        part: "",
        kind: "indicators",
        level,
        years: yearsOf(first),
        rows: first.length,
        indicators: [...named.values()].filter((i) => !known.has(i.id)),
        files: ids.map((indicator) => ({
          indicator,
          bytes: writeSeries(first.filter(({ row }) => idOf(row) === indicator).map(seriesRow)),
        })),
      },
    ],
    rejected,
    unplaced: off.map(({ row, reason }) => ({
      ...unplacedRow(parts, row, reason, "area_code"),
      indicator: idOf(row),
      value: figure(row),
      numerator: row.number("numerator"),
      denominator: row.number("denominator"),
    })),
    placed: all,
    notes: [],
  };
}

/** The level of most rows; without rows the tambon. */
function commonLevel(rows: readonly FormRow[]): DatasetLevel {
  const levels = rows.map((row) => levelOfCode(row.text("area_code")));
  const of = (level: DatasetLevel) => levels.filter((l) => l === level).length;
  return (["tambon", "amphoe", "province"] as const).reduce((best, level) =>
    of(level) > of(best) ? level : best,
  );
}

/** Indicators by their plain name: those known by id or name, and new ones as first described. */
function indicatorsOf(
  rows: readonly FormRow[],
  { indicators, aggregationOf }: TemplateParts,
): Map<string, Indicator> {
  const byName = new Map<string, Indicator>();
  for (const row of rows) {
    const name = row.text("indicator");
    const plain = plainHead(name);
    if (byName.has(plain)) continue;
    const same = indicators.find(
      (i) => i.id === name || plainHead(i.name.th) === plain || plainHead(i.name.en) === plain,
    );
    byName.set(plain, same ?? newIndicator(row, name, aggregationOf));
  }
  return byName;
}

function newIndicator(
  row: FormRow,
  name: string,
  aggregationOf: TemplateParts["aggregationOf"],
): Indicator {
  const unit = (row.text("unit") || "percent") as Unit;
  const id = `form_${checksum(new TextEncoder().encode(plainHead(name)))}`;
  return completeIndicator({
    id,
    name: { th: name, en: name },
    unit,
    direction: (row.text("direction") || "neutral") as Indicator["direction"],
    dimension: null,
    decimals: unit === "percent" || unit === "index" ? 2 : 0,
    family: id,
    aggregation: (row.text("aggregation") || aggregationOf(name, unit)) as Aggregation,
  });
}

/** NaN for a blank and for a mark. */
function figure(row: FormRow): number {
  const text = row.text("value");
  return text === "" || Object.values<string>(FIGURE_MARKS).includes(text)
    ? Number.NaN
    : Number(text);
}

function statusOf(row: FormRow): Status {
  const text = row.text("value");
  if (text === FIGURE_MARKS.suppressed) return "suppressed";
  if (text === FIGURE_MARKS.notApplicable) return "not_applicable";
  return text === "" && !(row.number("denominator") > 0 && row.number("numerator") >= 0)
    ? "missing"
    : "value";
}

function seriesRow({ row, code }: PlacedRow): SeriesRow {
  const status = statusOf(row);
  const [numerator, denominator] = [row.number("numerator"), row.number("denominator")];
  const told = row.text("value") === "" ? computed(row) : figure(row);
  return {
    areaCode: code,
    yearBe: row.number("year_be"),
    value: status === "value" ? told : Number.NaN,
    numerator: status === "suppressed" ? Number.NaN : numerator,
    denominator,
    status,
  };
}

/** Rates are 100 × numerator / denominator; other units keep the quotient. */
function computed(row: FormRow): number {
  const share = row.number("numerator") / row.number("denominator");
  const unit = row.text("unit");
  return unit === "" || unit === "percent" ? 100 * share : share;
}
