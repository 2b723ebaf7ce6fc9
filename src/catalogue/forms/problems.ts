import { levelOfCode } from "../../domain/area-code";
import { writeTable } from "../arrow/write-table";
import { noteColumn, tambonColumn, yearColumn } from "./columns";
import { type PlacedRow, placeRows, unplacedRow, yearsOf } from "./place-rows";
import type { FormRow } from "./read-form";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

/** Problems on record by area: where they are known from, how many households, how far they are. */
export const problems: Template = {
  id: "problem-register",
  version: 1,
  title: { th: "ทะเบียนปัญหา", en: "Problem register" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งปัญหาในหนึ่งตำบล บอกจำนวนครัวเรือนเท่านั้น ห้ามใส่ชื่อบุคคล",
    en: "One row for each problem in a tambon, with the number of households only; no names of people",
  },
  oneRow: { th: "ปัญหาหนึ่งในตำบลหนึ่ง", en: "a problem in a tambon" },
  columns: [
    tambonColumn,
    yearColumn,
    {
      key: "source",
      head: { th: "แหล่งข้อมูล", en: "source" },
      type: {
        kind: "choice",
        choices: [
          { value: "tpmap", th: "TPMAP", en: "TPMAP" },
          { value: "thaiqm", th: "ThaiQM", en: "ThaiQM" },
          { value: "other", th: "อื่น ๆ", en: "other" },
        ],
      },
      required: true,
      explanation: { th: "TPMAP, ThaiQM หรือ อื่น ๆ", en: "TPMAP, ThaiQM or other" },
      example: "TPMAP",
    },
    {
      key: "type",
      head: { th: "ประเภทปัญหา", en: "problem" },
      type: { kind: "text" },
      required: true,
      explanation: {
        th: "เช่น ความยากจน ไม่มีที่อยู่อาศัย ส้วมไม่ถูกสุขลักษณะ",
        en: "Such as poverty, no housing, unhygienic toilets",
      },
      example: "ส้วมไม่ถูกสุขลักษณะ",
    },
    {
      key: "households",
      head: { th: "จำนวนครัวเรือน", en: "households" },
      type: { kind: "number", min: 0, max: 2_000_000_000, whole: true },
      required: true,
      explanation: { th: "จำนวนครัวเรือนที่มีปัญหา", en: "Households that have the problem" },
      example: "12",
    },
    {
      key: "status",
      head: { th: "สถานะ", en: "status" },
      type: {
        kind: "choice",
        choices: [
          { value: "open", th: "ยังไม่แก้ไข", en: "open" },
          { value: "working", th: "กำลังแก้ไข", en: "being solved" },
          { value: "solved", th: "แก้ไขแล้ว", en: "solved" },
          { value: "referred", th: "ส่งต่อหน่วยงาน", en: "referred" },
        ],
      },
      required: true,
      explanation: {
        th: "ยังไม่แก้ไข กำลังแก้ไข แก้ไขแล้ว หรือ ส่งต่อหน่วยงาน",
        en: "open, being solved, solved or referred",
      },
      example: "กำลังแก้ไข",
    },
    noteColumn,
  ],
  read,
};

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const { on, off, all } = placeRows(rows, "tambon_code", "tambon", parts);
  return {
    datasets: [
      {
        part: "",
        kind: "problems",
        years: yearsOf(on),
        rows: on.length,
        files: [{ indicator: "", bytes: problemsTable(on) }],
      },
    ],
    rejected: [],
    unplaced: off.map(({ row, reason }) => ({
      ...unplacedRow(parts, row, reason, "tambon_code"),
      value: row.number("households"),
    })),
    placed: all,
    notes: [],
  };
}

function problemsTable(rows: readonly PlacedRow[]): Uint8Array {
  const text = (name: string, of: (row: PlacedRow) => string) =>
    ({ name, type: "text", values: rows.map(of) }) as const;
  return writeTable([
    text("area_code", ({ code }) => code),
    text("level", ({ code }) => levelOfCode(code) ?? ""),
    { name: "year_be", type: "uint16", values: rows.map(({ row }) => row.number("year_be")) },
    text("source", ({ row }) => row.text("source")),
    text("type", ({ row }) => row.text("type")),
    { name: "households", type: "int32", values: rows.map(({ row }) => row.number("households")) },
    text("status", ({ row }) => row.text("status")),
  ]);
}
