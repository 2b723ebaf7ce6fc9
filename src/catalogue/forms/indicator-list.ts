import type { FormColumn } from "../../domain/form";
import { type IndicatorListRow, writeIndicatorList } from "../arrow/write-indicator-list";
import { noteColumn } from "./columns";
import type { FormRow } from "./read-form";
import type { Template, TemplateOutcome } from "./template";

const aText = (key: string, th: string, en: string, required: boolean, example: string) =>
  ({
    key,
    head: { th, en },
    type: { kind: "text" },
    required,
    explanation: required ? { th: "ต้องกรอก", en: "Required" } : { th: "ไม่บังคับ", en: "Optional" },
    example,
  }) satisfies FormColumn;

/** A list of จปฐ. indicators of one round: numbers and texts change from round to round. */
export const indicatorList: Template = {
  id: "indicator-list",
  version: 1,
  title: { th: "รายการตัวชี้วัด จปฐ. รายรอบ", en: "List of BMN indicators by round" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งตัวชี้วัดของรอบหนึ่ง เลขข้อของรอบหนึ่งไม่ตรงกับอีกรอบหนึ่ง (รอบ 2560-2564 มีให้แล้ว 31 ข้อ)",
    en: "One row for each indicator of a round. Numbers do not carry over between rounds (the 31 of 2560-2564 are there already)",
  },
  oneRow: { th: "ตัวชี้วัดหนึ่งของรอบหนึ่ง", en: "an indicator of a round" },
  columns: [
    aText("round", "รอบ", "round", true, "2566-2570"),
    {
      key: "no",
      head: { th: "ข้อที่", en: "no" },
      type: { kind: "number", min: 1, max: 255, whole: true },
      required: true,
      explanation: { th: "เลขข้อในรอบนั้น", en: "Number within the round" },
      example: "1",
    },
    aText("category", "หมวด", "category", true, "สุขภาพ"),
    aText("indicator", "ข้อความตัวชี้วัด", "indicator", true, "เด็กแรกเกิดมีน้ำหนัก 2,500 กรัมขึ้นไป"),
    aText("unit", "หน่วยนับ", "unit", false, "คน"),
    {
      key: "threshold",
      head: { th: "เกณฑ์", en: "threshold" },
      type: { kind: "number" },
      required: false,
      explanation: {
        th: "ตัวเลขเกณฑ์ ถ้ามี เช่น รายได้บาทต่อคนต่อปี",
        en: "A bound where there is one, such as baht per person and year",
      },
      example: "",
    },
    {
      key: "dimension",
      head: { th: "มิติ TPMAP", en: "TPMAP dimension" },
      type: {
        kind: "choice",
        choices: [
          { value: "health", th: "สุขภาพ", en: "health" },
          { value: "living", th: "ความเป็นอยู่", en: "living" },
          { value: "education", th: "การศึกษา", en: "education" },
          { value: "income", th: "รายได้", en: "income" },
          { value: "accessibility", th: "การเข้าถึงบริการรัฐ", en: "accessibility" },
        ],
      },
      required: false,
      explanation: { th: "เว้นว่าง = ไม่อยู่ใน TPMAP", en: "Blank = none" },
      example: "สุขภาพ",
    },
    noteColumn,
  ],
  read,
};

function read(rows: readonly FormRow[]): TemplateOutcome {
  const seen = new Set<string>();
  const [first, repeated]: [FormRow[], FormRow[]] = [[], []];
  for (const row of rows) {
    const key = `${row.text("round")}|${row.text("no")}`;
    (seen.has(key) ? repeated : first).push(row);
    seen.add(key);
  }
  return {
    datasets: [
      {
        part: "",
        kind: "indicator_lists",
        years: [],
        rows: first.length,
        files: [{ indicator: "", bytes: writeIndicatorList(first.map(listRow)) }],
      },
    ],
    rejected: repeated.map((row) => row.reject("no", "repeated")),
    unplaced: [],
    placed: first.map((row) => ({ row: row.row, place: { by: "code", code: row.text("no") } })),
    notes: [],
  };
}

function listRow(row: FormRow): IndicatorListRow {
  const { text, number } = row;
  return {
    ...{ round: text("round"), no: number("no"), category: text("category") },
    ...{ indicator: text("indicator"), unit: text("unit"), threshold: number("threshold") },
    dimension: text("dimension"),
  };
}
