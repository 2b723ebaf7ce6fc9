import type { BoundaryInfo } from "../../domain/dataset";
import type { TextTable } from "../formats/format";
import { cellsOf, columnNamed } from "../gazetteer/find-column";

/** What is known of a boundary set besides its shapes. */
export type BoundaryAbout = Pick<
  BoundaryInfo,
  "title" | "source" | "licence" | "vintage" | "approximate"
>;

const COD_AB = {
  title: { th: "ขอบเขตตำบล COD-AB (กรมแผนที่ทหาร)", en: "COD-AB tambon boundaries (RTSD)" },
  source: {
    th: "OCHA COD-AB / กรมแผนที่ทหาร (RTSD)",
    en: "OCHA COD-AB / Royal Thai Survey Department (RTSD)",
  },
  licence: { th: "CC BY 3.0 IGO", en: "CC BY 3.0 IGO" },
};

/** Title, source and date of a set, from the columns of its table and the name of its file. */
export function aboutBoundaries(table: TextTable, file: string): BoundaryAbout {
  const known = columnNamed(table, ["ADM3_PCODE"]) >= 0 ? COD_AB : unknownSource(file);
  return { ...known, vintage: vintageOf(table, file), approximate: false };
}

function unknownSource(file: string) {
  const licence = { th: "ไม่ระบุ", en: "not stated" };
  return { title: { th: file, en: file }, source: { th: file, en: file }, licence };
}

/** Date of the set as YYYY-MM-DD, from its column `validOn` or eight digits in the name; "" without. */
function vintageOf(table: TextTable, file: string): string {
  const column = columnNamed(table, ["validOn"]);
  const stated =
    column < 0 ? undefined : cellsOf(table, column).find((c) => /^\d{4}-?\d\d-?\d\d$/.test(c));
  const digits = stated ?? /(?<!\d)(19|20)\d{6}(?!\d)/.exec(file)?.[0] ?? "";
  return digits.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, "$1-$2-$3");
}
