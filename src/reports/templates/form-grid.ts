import { type FormColumn, type FormSheet, type FormType, formMark } from "../../domain/form";

/** Rows of text as a user would type them, without head and example. */
export type FilledRows = readonly (readonly string[])[];

/** The data sheet: Thai heads, the example row, then the given rows. */
export function dataGrid({ columns }: FormSheet, rows: FilledRows = []): string[][] {
  const heads = columns.map((c) => c.head.th);
  return [heads, columns.map((c) => c.example), ...rows.map((row) => [...row])];
}

/** The sheet of explanations: the mark, what the form is for, then a row for each column. */
export function explanationGrid(sheet: FormSheet): string[][] {
  const { title, explanation, columns } = sheet;
  return [
    [formMark(sheet)],
    [title.th, title.en],
    [explanation.th, explanation.en],
    [],
    [
      "หัวคอลัมน์",
      "Column",
      "ต้องกรอก (required)",
      "ชนิด (type)",
      "คำอธิบาย",
      "Explanation",
      "ตัวอย่าง (example)",
    ],
    ...columns.map(explained),
  ];
}

function explained({ head, required, type, explanation, example }: FormColumn): string[] {
  const must = required ? "ต้องกรอก (yes)" : "ไม่บังคับ (no)";
  return [head.th, head.en, must, typeText(type), explanation.th, explanation.en, example];
}

function typeText(type: FormType): string {
  if (type.kind === "choice" || type.kind === "choices") {
    return type.choices
      .map(({ th, value }) => (th === value ? th : `${th} = ${value}`))
      .join(" / ");
  }
  if (type.kind === "code") return `รหัส ${type.digits.join(", ")} หลัก`;
  return TYPES[type.kind];
}

const TYPES = {
  year: "ปี พ.ศ. (year)",
  number: "ตัวเลข (number)",
  figure: "ตัวเลข, *, - (figure)",
  date: "วัน/เดือน/ปี (date)",
  text: "ข้อความ (text)",
} as const;
