import type { FormColumn } from "../../domain/form";
import { type SepResult, sepLevel } from "../../domain/sep-level";
import { writeTable } from "../arrow/write-table";
import { noteColumn, PASS_CHOICES, villageColumns, yearColumn } from "./columns";
import { type PlacedRow, placeRows, repeatedRows, unplacedRow, yearsOf } from "./place-rows";
import type { FormRow } from "./read-form";
import { SEP_INDICATORS } from "./survey-facts";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

const CORE = SEP_INDICATORS.filter((i) => i.core).map((i) => i.no);

const indicatorColumns = SEP_INDICATORS.map(
  ({ no, aspect, name, core }): FormColumn => ({
    key: `sep_${no}`,
    head: { th: `${no} ${name}`, en: `sep ${no}` },
    type: { kind: "choice", choices: PASS_CHOICES.slice(0, 2) },
    required: true,
    explanation: {
      th: `ด้าน${aspect} ${core ? "(ตัวชี้วัดหลัก) " : ""}ผ่าน = 1 ไม่ผ่าน = 0`,
      en: `${core ? "Core indicator. " : ""}1 = passed, 0 = not passed`,
    },
    example: no === 12 || no === 22 ? "0" : "1",
  }),
);

/** Sufficiency-economy village: 23 indicators → level, and what the next level lacks. */
export const sepVillage: Template = {
  id: "sep-village",
  version: 1,
  title: {
    th: "การประเมินหมู่บ้านเศรษฐกิจพอเพียง (23 ตัวชี้วัด)",
    en: "Sufficiency-economy village assessment (23 indicators)",
  },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งหมู่บ้านและปี ระบบคำนวณระดับ พออยู่ พอกิน / อยู่ดี กินดี / มั่งมี ศรีสุข และบอกตัวชี้วัดที่ยังขาด",
    en: "One row for each village and year. The level is computed, and the indicators that the next one lacks are told",
  },
  oneRow: { th: "การประเมินหมู่บ้านหนึ่งในปีหนึ่ง", en: "the assessment of a village in a year" },
  columns: [...villageColumns, yearColumn, ...indicatorColumns, noteColumn],
  read,
};

type Assessed = PlacedRow & { readonly result: SepResult; readonly passed: readonly boolean[] };

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const { on, off, all } = placeRows(rows, "village_code", "tambon", parts);
  const key = ({ row }: PlacedRow) => `${row.text("village_code")}|${row.text("year_be")}`;
  const { first, repeated } = repeatedRows(on, key);
  const assessed = first.map(assess);
  const reached = assessed.filter(({ result }) => result.level > 0);
  const years = yearsOf(first);
  return {
    datasets: [
      {
        part: "",
        kind: "sep_villages",
        years: yearsOf(reached),
        rows: reached.length,
        files: [{ indicator: "", bytes: villagesTable(reached) }],
      },
      {
        part: "assessment",
        kind: "sep_assessments",
        title: { th: "รายละเอียดการประเมิน", en: "details of the assessment" },
        years,
        rows: assessed.length,
        files: [{ indicator: "", bytes: assessmentsTable(assessed) }],
      },
    ],
    rejected: repeated.map(({ row }) => row.reject("village_code", "repeated")),
    unplaced: off.map(({ row, reason }) =>
      unplacedRow(parts, row, reason, "village_code", "village_name"),
    ),
    placed: all,
    notes: [{ kind: "villages-below-level-1", value: assessed.length - reached.length }],
  };
}

function assess(placed: PlacedRow): Assessed {
  const passed = SEP_INDICATORS.map(({ no }) => placed.row.text(`sep_${no}`) === "1");
  return { ...placed, passed, result: sepLevel(passed, CORE) };
}

function columnsOf(rows: readonly Assessed[]) {
  return [
    {
      name: "village_code",
      type: "text",
      values: rows.map(({ row }) => row.text("village_code")),
    },
    { name: "tambon_code", type: "dictionary", values: rows.map(({ code }) => code) },
    { name: "level", type: "uint8", values: rows.map(({ result }) => result.level) },
    { name: "year_be", type: "uint16", values: rows.map(({ row }) => row.number("year_be")) },
  ] as const;
}

function villagesTable(rows: readonly Assessed[]): Uint8Array {
  return writeTable(columnsOf(rows));
}

/** Numbers of indicators as text, such as "1,4,9". */
function assessmentsTable(rows: readonly Assessed[]): Uint8Array {
  const text = (name: string, of: (row: Assessed) => string) =>
    ({ name, type: "text", values: rows.map(of) }) as const;
  const numbers = (passed: readonly boolean[]) =>
    passed.flatMap((pass, i) => (pass ? [i + 1] : [])).join(",");
  return writeTable([
    ...columnsOf(rows),
    text("village_name", ({ row }) => row.text("village_name")),
    text("passed", ({ passed }) => numbers(passed)),
    { name: "needed", type: "uint8", values: rows.map(({ result }) => result.needed) },
    text("missing_core", ({ result }) => result.missingCore.join(",")),
    text("missing", ({ result }) => result.missing.join(",")),
  ]);
}
