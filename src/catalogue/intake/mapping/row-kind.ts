import { textAt } from "../../../base/column";
import { normaliseCode, villageCode } from "../../gazetteer/codes";
import type { Records } from "../vocabulary/records";

/** Why a row is no area's; null = it is one. */
export type LeftOutReason = Records["leftOut"][number]["reason"];

const TOTAL =
  /^(?:(?:ยอด)?รวม(?:ทั้งหมด|ทั้งสิ้น|ทั้งจังหวัด|ทั้งอำเภอ|ทั้งประเทศ|ทั่วประเทศ|ทุกภาค|ทุกจังหวัด|ทุกอำเภอ|ทุกตำบล|ยอด)?|ทั้งประเทศ|ทั่วประเทศ|ทั้งหมด|ทั้งสิ้น|ทั้งจังหวัด|ทั้งอำเภอ|ทั่วราชอาณาจักร|ราชอาณาจักร|ประเทศไทย|(?:ค่า)?เฉลี่ย(?:ทั้งหมด|รวม|ทั้งประเทศ)?|(?:grand |sub-? ?|overall )?totals?|sum|whole (?:kingdom|country)|all|nation(?:wide|al)?|country|thailand|kingdom|average|mean)$/i;
const TOTAL_OF =
  /^(?:รวม|ยอดรวม|เฉลี่ย|ค่าเฉลี่ย|total|subtotal|average)[\s:.]+(?:of )?(?:\S.*)$|^รวม(?:ภาค|จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.|เขต)|(?:\s|^)(?:total|รวม)$/i;
/** "รวมแม่ริม" is a sum; ต.รวมไทยพัฒนา and villages called รวมมิตร, รวมใจ are places. */
const TOTAL_OF_NAME = /^(?:ยอด)?รวม(?!ไทย|มิตร|ใจ|พล|พัฒนา|สุข|ธรรม|เจริญ|ทรัพย์|โชค)[ก-ฮเแโใไ]/;
const REGION =
  /^(?:ภาค(?:เหนือ|กลาง|ใต้|ตะวันออก|ตะวันตก|ตะวันออกเฉียงเหนือ|อีสาน|มหานคร)(?:ตอน(?:บน|ล่าง|กลาง)|ชายแดน)?|กรุงเทพ(?:มหานคร|ฯ)?\s?และ\s?(?:ปริมณฑล|\d+ ?จังหวัด.*)|ปริมณฑล|greater bangkok|bangkok (?:and|&) vicinit(?:y|ies)|(?:sub ?)?(?:central|north(?:ern)?|north-?\s?east(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)(?: region| part)?(?: \(.*\))?|.+\bregion|vicinity)$/i;
const NOTE =
  /^(?:\**\s*)?(?:ที่มา|แหล่ง(?:ที่มา|ข้อมูล)|หมายเหตุ|ข้อมูล ?ณ|ข้อมูลจาก|จัดทำโดย|ผู้จัดทำ|ปรับปรุง|คำอธิบาย|source|sources|note|notes|remarks?|footnote|updated|as of|prepared by)(?:[\s:：.]|$|ฯ|โดย)|^(?:\d\/|[*†]+)\s?\S/i;
/** A numbered note that explains a figure ("1. สูตรคำนวณ = …"), whatever stands beside it. */
const FORMULA = /^(?:\d+[.)]|[*†]+)\s*\S.*=/;
const LONG_NOTE = 60;

/** What stands in the place columns and the figure columns of a row, trimmed. */
export type RowTexts = {
  readonly code: string;
  /** Names and other place texts, smallest level last. */
  readonly labels: readonly string[];
  readonly figures: readonly string[];
};

/** Whether a label is of a total, an average or a region instead of an area. */
export function isTotal(label: string): boolean {
  return [TOTAL, TOTAL_OF, TOTAL_OF_NAME, REGION].some((words) => words.test(label));
}

/** Whether a text is a note below or between the rows. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/**
 * Whether a row is a total, a note, or neither (null). A row with a code of an area is never
 * either. `isFigure` says whether a text is a number.
 */
export function rowKind(row: RowTexts, isFigure: (text: string) => boolean): LeftOutReason | null {
  const { code, labels, figures } = row;
  if (code !== "" && isAreaCode(code)) return null;
  const filled = labels.filter((label) => label !== "");
  if ([code, ...filled].some((text) => text !== "" && isTotal(text))) return "total-row";
  if (filled.some((text) => FORMULA.test(text))) return "note-row";
  if (figures.some((text) => text !== "" && isFigure(text))) return null;
  const texts = [code, ...filled, ...figures].filter((text) => text !== "");
  if (texts.length === 0 || texts.some(isNote)) return "note-row";
  return texts.length === 1 && texts[0]!.length > LONG_NOTE ? "note-row" : null;
}

function isAreaCode(code: string): boolean {
  return normaliseCode(code) !== null || villageCode(code) !== null;
}

/**
 * Whether a row repeats the heads: at least two cells, and half of the filled ones, are the heads
 * of their columns; or it numbers the columns ("(1)", "(2)", "(3)").
 */
export function isHeadRow(cells: readonly string[], heads: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell !== "");
  const start = (cells[first] ?? "").trim();
  if (start !== "(1)" && start !== heads[first]?.trim()) return false;
  let [filled, same, running] = [0, 0, 0];
  for (let c = 0; c < heads.length; c++) {
    const cell = (cells[c] ?? "").trim();
    if (cell === "") continue;
    filled++;
    if (textAt(heads, c).trim() === cell) same++;
    if (cell === `(${filled})`) running++;
  }
  return filled >= 2 && ((same >= 2 && same * 2 >= filled) || running === filled);
}
