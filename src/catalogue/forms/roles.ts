import { levelOfCode } from "../../domain/area-code";
import { DATASET_LEVELS } from "../../domain/dataset";
import { writeTable } from "../arrow/write-table";
import { areaColumn, noteColumn } from "./columns";
import { type PlacedRow, placeRows, repeatedRows, unplacedRow, yearsOf } from "./place-rows";
import type { FormRow } from "./read-form";
import type { Template, TemplateOutcome, TemplateParts } from "./template";

/** Roles of areas in a programme: pilot, rollout, candidate. */
export const roles: Template = {
  id: "area-roles",
  version: 1,
  title: { th: "บทบาทของพื้นที่ในโครงการ", en: "Roles of areas in a programme" },
  explanation: {
    th: "หนึ่งแถวต่อหนึ่งพื้นที่และโครงการ บทบาทของอำเภอหรือจังหวัดใช้กับทุกตำบลในนั้น เว้นแต่ตำบลมีบทบาทของตนเอง",
    en: "One row for each area and programme. A role of an amphoe or province holds for all its tambons unless a tambon has its own",
  },
  oneRow: { th: "บทบาทของพื้นที่หนึ่งในโครงการหนึ่ง", en: "the role of an area in a programme" },
  columns: [
    {
      key: "programme",
      head: { th: "โครงการ", en: "programme" },
      type: { kind: "text" },
      required: true,
      explanation: { th: "ชื่อโครงการ", en: "Name of the programme" },
      example: "ตำบลเข้มแข็ง",
    },
    areaColumn,
    {
      key: "role",
      head: { th: "บทบาท", en: "role" },
      type: {
        kind: "choice",
        choices: [
          { value: "pilot", th: "นำร่อง", en: "pilot" },
          { value: "rollout", th: "ขยายผล", en: "rollout" },
          { value: "candidate", th: "ผู้สมัคร", en: "candidate" },
        ],
      },
      required: true,
      explanation: {
        th: "นำร่อง ขยายผล หรือ ผู้สมัคร",
        en: "pilot, rollout or candidate",
      },
      example: "นำร่อง",
    },
    {
      key: "wave",
      head: { th: "รุ่น", en: "wave" },
      type: { kind: "number", min: 0, max: 255, whole: true },
      required: false,
      explanation: { th: "รุ่นที่ 1, 2, … เว้นว่างเมื่อไม่ทราบ", en: "1, 2, …; blank when not known" },
      example: "1",
    },
    {
      key: "since",
      head: { th: "ตั้งแต่ปี พ.ศ.", en: "since (BE)" },
      type: { kind: "year" },
      required: false,
      explanation: { th: "ปีที่เริ่ม เว้นว่างเมื่อไม่ทราบ", en: "First year; blank when not known" },
      example: "2568",
    },
    {
      key: "source",
      head: { th: "ที่มา", en: "source" },
      type: { kind: "text" },
      required: false,
      explanation: { th: "เช่น คำสั่งหรือประกาศ", en: "Such as an order or announcement" },
      example: "ประกาศอำเภอ",
    },
    noteColumn,
  ],
  read,
};

function read(rows: readonly FormRow[], parts: TemplateParts): TemplateOutcome {
  const byLevel = DATASET_LEVELS.map((level) =>
    placeRows(
      rows.filter((row) => levelOfCode(row.text("area_code")) === level),
      "area_code",
      level,
      parts,
    ),
  );
  const { first, repeated } = repeatedRows(
    byLevel.flatMap((p) => p.on),
    ({ row, code }) => `${row.text("programme")}|${code}`,
  );
  const off = byLevel.flatMap((p) => p.off);
  return {
    datasets: [
      {
        part: "",
        kind: "roles",
        years: yearsOf(first, "since"),
        rows: first.length,
        files: [{ indicator: "", bytes: rolesTable(first) }],
      },
    ],
    rejected: repeated.map(({ row }) => row.reject("area_code", "repeated")),
    unplaced: off.map(({ row, reason }) => unplacedRow(parts, row, reason, "area_code")),
    placed: byLevel.flatMap((p) => p.all),
    notes: [],
  };
}

function rolesTable(rows: readonly PlacedRow[]): Uint8Array {
  const text = (name: string, of: (row: PlacedRow) => string) =>
    ({ name, type: "text", values: rows.map(of) }) as const;
  const whole = (key: string) =>
    rows.map(({ row }) => (row.text(key) === "" ? 0 : row.number(key)));
  return writeTable([
    text("programme", ({ row }) => row.text("programme")),
    text("area_code", ({ code }) => code),
    text("level", ({ code }) => levelOfCode(code) ?? ""),
    text("role", ({ row }) => row.text("role")),
    { name: "wave", type: "uint8", values: whole("wave") },
    { name: "since", type: "uint16", values: whole("since") },
    text("source", ({ row }) => row.text("source")),
  ]);
}
