import type { HouseholdOrigin, UnplacedReason } from "../../domain/dataset";
import type { FormColumn } from "../../domain/form";
import {
  countHouseholds,
  type DimensionResult,
  type HouseholdCounts,
  type HouseholdProtection,
  type SurveyedHousehold,
} from "../../domain/household-counts";
import { DIMENSIONS } from "../../domain/indicator";
import type { UnplacedRow } from "../arrow/write-unplaced";
import { membersColumn, noteColumn, PASS_CHOICES, tambonColumn, yearColumn } from "./columns";
import { cellsTable, ratesOf } from "./household-tables";
import { type PlacedRow, placeRows, repeatedRows, unplacedRow, yearsOf } from "./place-rows";
import type { FormRow } from "./read-form";
import type { Template, TemplateNote, TemplateOutcome, TemplateParts } from "./template";

/** Least people and households of an unplaced code whose number may be told. */
const TOLD_FROM = 5;

const NAMES = {
  health: { th: "ด้านสุขภาพ", en: "health" },
  living: { th: "ด้านความเป็นอยู่", en: "living" },
  education: { th: "ด้านการศึกษา", en: "education" },
  income: { th: "ด้านรายได้", en: "income" },
  accessibility: { th: "ด้านการเข้าถึงบริการรัฐ", en: "accessibility" },
};

const dimensionColumns = DIMENSIONS.map(
  (dimension): FormColumn => ({
    key: dimension,
    head: NAMES[dimension],
    type: { kind: "choice", choices: PASS_CHOICES },
    required: true,
    explanation: {
      th: "ผ่าน = 1 ไม่ผ่าน = 0 ไม่เข้าเกณฑ์ = - (ไม่นับเป็นผ่าน)",
      en: "pass = 1, fail = 0, not applicable = - (never counted as a pass)",
    },
    example: dimension === "income" ? "0" : "1",
  }),
);

/** จปฐ. by household and dimension → joint cells and rates by tambon; the rows go no further. */
export const householdSurvey: Template = {
  id: "bmn-household",
  version: 1,
  title: { th: "จปฐ. รายครัวเรือนตามมิติ", en: "BMN survey by household and dimension" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งครัวเรือน ระบบเก็บเฉพาะผลรวมรายตำบล และปกปิดจำนวนที่น้อยกว่า 5 ห้ามใส่ชื่อหรือเลขประจำตัวประชาชน",
    en: "One row for each household. Only sums by tambon are kept, and counts below 5 are suppressed. No names or personal numbers",
  },
  oneRow: { th: "ครัวเรือนหนึ่งในปีหนึ่ง", en: "a household in a year" },
  columns: [
    tambonColumn,
    yearColumn,
    {
      key: "household_id",
      head: { th: "รหัสครัวเรือน", en: "household id" },
      type: { kind: "text" },
      required: false,
      explanation: {
        th: "ไม่บังคับ ใช้ตรวจแถวซ้ำเท่านั้น ไม่ถูกเก็บ",
        en: "Optional; used to find repeated rows only and never kept",
      },
      example: "A-0001",
    },
    membersColumn,
    ...dimensionColumns,
    {
      key: "collected",
      head: { th: "วันที่เก็บข้อมูล", en: "date collected" },
      type: { kind: "date" },
      required: false,
      explanation: { th: "วัน/เดือน/ปี เช่น 15/1/2568", en: "Day/month/year, BE or CE" },
      example: "15/1/2568",
    },
    noteColumn,
  ],
  read,
};

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const { on, off, all } = placeRows(rows, "tambon_code", "tambon", parts);
  const { first, repeated } = repeatedRows(on, (placed) => householdKey(placed));
  const counts = countHouseholds(first.map(surveyed));
  const shown = parts.protect(counts);
  const years = yearsOf(first);
  const cells = cellsTable(counts, shown);
  const fromHouseholds = originOf(counts, shown);
  return {
    datasets: [
      {
        part: "",
        kind: "indicators",
        level: "tambon",
        years,
        rows: counts.length,
        files: ratesOf(counts, shown),
        fromHouseholds,
      },
      {
        part: "cells",
        kind: "joint_cells",
        title: { th: "ช่องร่วม 31 แบบ", en: "31 joint cells" },
        years,
        rows: cells.rows,
        files: [{ indicator: "", bytes: cells.bytes }],
        fromHouseholds,
      },
    ],
    rejected: repeated.map(({ row }) => row.reject("household_id", "repeated")),
    unplaced: unplacedSums(off, parts),
    placed: all,
    notes: [
      { kind: "households-repeated", value: repeated.length },
      { kind: "rates-suppressed", value: shown.filter((s) => !s.rates).length },
      { kind: "cells-suppressed", value: shown.filter((s) => !s.cells).length },
      ...collectionNotes(rows),
    ],
  };
}

function originOf(
  counts: readonly HouseholdCounts[],
  shown: readonly HouseholdProtection[],
): HouseholdOrigin {
  const held = counts.filter((_, i) => !shown[i]!.isPublic);
  const years = [...new Set(held.map(({ yearBe }) => yearBe))];
  const codesOf = (year: number) =>
    held.flatMap(({ areaCode, yearBe }) => (yearBe === year ? [areaCode] : []));
  return { notPublic: years.map((yearBe) => ({ yearBe, codes: codesOf(yearBe) })) };
}

/** A household without an id is never taken for another one. */
function householdKey({ row, code }: PlacedRow): string {
  const id = row.text("household_id");
  return id === "" ? `row ${row.row}` : `${code}|${row.text("year_be")}|${id}`;
}

function surveyed({ row, code }: PlacedRow): SurveyedHousehold {
  const results = DIMENSIONS.map((d): DimensionResult => {
    const text = row.text(d);
    if (text === "-") return "not-applicable";
    return text === "0" ? "fail" : "pass";
  });
  return { areaCode: code, yearBe: row.number("year_be"), members: row.number("members"), results };
}

/**
 * Households that lie nowhere, one row for each code, year and reason: a single household's row
 * must not reach the table `unplaced`. Fewer than 5 people or households are not told.
 */
function unplacedSums(
  off: readonly { readonly row: FormRow; readonly reason: UnplacedReason }[],
  parts: TemplateParts,
): UnplacedRow[] {
  const sums = new Map<string, { row: UnplacedRow; people: number; households: number }>();
  for (const { row, reason } of off) {
    const key = [reason, row.text("tambon_code"), row.text("year_be")].join("|");
    const own = sums.get(key) ?? {
      row: unplacedRow(parts, row, reason, "tambon_code"),
      people: 0,
      households: 0,
    };
    sums.set(key, own);
    own.people += row.number("members");
    own.households += 1;
  }
  return [...sums.values()].map(({ row, people, households }) => {
    const isPublishable = people >= TOLD_FROM && households >= TOLD_FROM;
    return { ...row, denominator: isPublishable ? people : Number.NaN };
  });
}

function collectionNotes(rows: readonly FormRow[]): TemplateNote[] {
  const days = rows.map((row) => row.text("collected")).sort();
  const dated = days.filter((day) => day !== "");
  return [
    { kind: "households-undated", value: days.length - dated.length },
    ...(dated.length > 0
      ? [
          { kind: "first-day" as const, value: dated[0]! },
          { kind: "last-day" as const, value: dated.at(-1)! },
        ]
      : []),
  ];
}
