import type { FormColumn } from "../../domain/form";
import { completeIndicator, type Indicator } from "../../domain/indicator";
import { type NrdScore, nrdLevel } from "../../domain/nrd-level";
import { type SeriesRow, writeSeries } from "../arrow/write-series";
import { noteColumn, villageColumns, yearColumn } from "./columns";
import { type PlacedRow, placeRows, repeatedRows, unplacedRow, yearsOf } from "./place-rows";
import type { FormRow } from "./read-form";
import { NRD_INDICATORS, SHIPPED_NRD_BANDS } from "./survey-facts";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

const SCORES = [
  { value: "1", th: "มีปัญหามาก", en: "severe" },
  { value: "2", th: "มีปัญหาปานกลาง", en: "some" },
  { value: "3", th: "มีปัญหาน้อยหรือไม่มี", en: "little or none" },
  { value: "-", th: "ไม่เข้าเกณฑ์", en: "not applicable" },
];

const scoreColumns = NRD_INDICATORS.map(
  ({ no, area, nameTh, nameEn }): FormColumn => ({
    key: `nrd_${no}`,
    head: { th: `${no} ${nameTh}`, en: `nrd ${no} ${nameEn}` },
    type: { kind: "choice", choices: SCORES },
    required: true,
    explanation: {
      th: `ด้าน${area} คะแนน 1 = มีปัญหามาก 2 = ปานกลาง 3 = น้อยหรือไม่มี - = ไม่เข้าเกณฑ์`,
      en: "1 = severe problem, 2 = some, 3 = little or none, - = not applicable",
    },
    example: String((no % 3) + 1),
  }),
);

const LEVELS = [
  { level: 1, th: "เร่งรัดพัฒนาอันดับ 1", en: "level 1 (needs help most)" },
  { level: 2, th: "เร่งรัดพัฒนาอันดับ 2", en: "level 2" },
  { level: 3, th: "ก้าวหน้า (อันดับ 3)", en: "level 3 (progressive)" },
] as const;

/** Share of a tambon's villages at each level, then with a severe problem in each indicator. */
const INDICATORS: readonly Indicator[] = [
  ...LEVELS.map(({ level, th, en }) => ({
    ...anIndicator(`nrd_level_${level}`, `หมู่บ้าน${th}`, `Villages at ${en}`),
    direction: level === 3 ? ("high-is-good" as const) : ("high-is-bad" as const),
  })),
  ...NRD_INDICATORS.map(({ no, nameTh, nameEn }) =>
    anIndicator(
      `nrd_${no}`,
      `หมู่บ้านที่มีปัญหามาก: ${nameTh}`,
      `Villages with a severe problem: ${nameEn}`,
    ),
  ),
];

function anIndicator(id: string, th: string, en: string): Indicator {
  return completeIndicator({
    id,
    name: { th, en },
    unit: "percent",
    direction: "high-is-bad",
    dimension: null,
    decimals: 1,
    family: "nrd2c",
  });
}

/** กชช.2ค village survey: 33 scores → level of each village, shares of villages by tambon. */
export const nrdVillage: Template = {
  id: "nrd2c-village",
  version: 1,
  title: { th: "กชช.2ค ระดับหมู่บ้าน (33 ตัวชี้วัด)", en: "NRD-2C village survey (33 indicators)" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งหมู่บ้านและปี ระบบคำนวณระดับ 1–3 จากจำนวนตัวชี้วัดที่ได้คะแนน 1 แล้วรวมเป็นร้อยละของหมู่บ้านในตำบล",
    en: "One row for each village and year. The level 1–3 follows from the number of indicators at score 1; shares of villages are given by tambon",
  },
  oneRow: { th: "หมู่บ้านหนึ่งในปีหนึ่ง", en: "a village in a year" },
  columns: [...villageColumns, yearColumn, ...scoreColumns, noteColumn],
  read,
};

type Village = { code: string; yearBe: number; scores: NrdScore[]; level: 1 | 2 | 3 | null };

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const { on, off, all } = placeRows(rows, "village_code", "tambon", parts);
  const key = ({ row }: PlacedRow) => `${row.text("village_code")}|${row.text("year_be")}`;
  const { first, repeated } = repeatedRows(on, key);
  const villages = first.map((placed) => villageOf(placed, parts));
  const files = INDICATORS.map(({ id }) => ({
    indicator: id,
    bytes: writeSeries(shares(villages, id)),
  }));
  return {
    datasets: [
      {
        part: "",
        kind: "indicators",
        level: "tambon",
        years: yearsOf(first),
        rows: first.length,
        indicators: INDICATORS,
        files,
      },
    ],
    rejected: repeated.map(({ row }) => row.reject("village_code", "repeated")),
    unplaced: off.map(({ row, reason }) =>
      unplacedRow(parts, row, reason, "village_code", "village_name"),
    ),
    placed: all,
    notes: [
      {
        kind: "villages-without-score",
        value: villages.filter((village) => village.level === null).length,
      },
    ],
  };
}

function villageOf({ row, code }: PlacedRow, { nrdBands }: TemplateParts): Village {
  const scores = NRD_INDICATORS.map(({ no }) => {
    const text = row.text(`nrd_${no}`);
    return text === "-" ? null : (Number(text) as NrdScore);
  });
  const level = nrdLevel(scores, nrdBands ?? SHIPPED_NRD_BANDS);
  return { code, yearBe: row.number("year_be"), scores, level };
}

/** Share of the villages with a figure; a tambon whose villages have none is not applicable. */
function shares(villages: readonly Village[], id: string): SeriesRow[] {
  const counts = new Map<string, { areaCode: string; yearBe: number; hit: number; of: number }>();
  for (const village of villages) {
    const key = `${village.yearBe} ${village.code}`;
    const { code: areaCode, yearBe } = village;
    const own = counts.get(key) ?? { areaCode, yearBe, hit: 0, of: 0 };
    counts.set(key, own);
    const hit = hits(village, id);
    if (hit === null) continue;
    own.of++;
    if (hit) own.hit++;
  }
  return [...counts.values()].map(({ areaCode, yearBe, hit, of }) => ({
    areaCode,
    yearBe,
    value: of === 0 ? Number.NaN : (100 * hit) / of,
    numerator: of === 0 ? Number.NaN : hit,
    denominator: of,
    status: of === 0 ? "not_applicable" : "value",
  }));
}

function hits({ scores, level }: Village, id: string): boolean | null {
  const [, ofLevel] = /^nrd_level_(\d)$/.exec(id) ?? [];
  if (ofLevel !== undefined) return level === null ? null : level === Number(ofLevel);
  const score = scores[Number(id.slice("nrd_".length)) - 1] ?? null;
  return score === null ? null : score === 1;
}
