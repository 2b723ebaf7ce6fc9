import { yearOfHead } from "./read-year";

/** What a head multiplies its figures by: "(พันคน)" by 1,000; `base` is the head that is left, "(คน)". */
export type Multiplier = { readonly times: number; readonly text: string; readonly base: string };

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^ล้านล้าน|^trillions?/, 1e12],
  [/^แสนล้าน/, 1e11],
  [/^หมื่นล้าน/, 1e10],
  [/^พันล้าน|^billions?|^bn/, 1e9],
  [/^ล้าน|^millions?|^mn|^mil|^1,?000,?000/, 1e6],
  [/^แสน|^100,?000/, 1e5],
  [/^หมื่น|^10,?000/, 1e4],
  [/^พัน|^thousands?|^1,?000|^['’]?000/, 1e3],
];
const MANY =
  "ล้านล้าน|แสนล้าน|หมื่นล้าน|พันล้าน|ล้าน|แสน|หมื่น|พัน|trillions?|billions?|bn|millions?|mn|mil\\.?|thousands?|1,?000,?000|100,?000|10,?000|1,?000|['’]000|(?<![\\d,.])000";
const COUNTED =
  "บาท|คน|ราย|ครัวเรือน|ครอบครัว|หลังคาเรือน|ไร่|ตัน|กิโลกรัม|กก\\.?|ลิตร|ลบ\\.? ?ม\\.?|ลูกบาศก์เมตร|ตัว|ต้น|ฟอง|แห่ง|หลัง|คัน|ครั้ง|หน่วย|เหรียญ|ดอลลาร์|baht|thb|persons?|people|households?|rai|tons?|tonnes?|litres?|liters?|units?|usd|dollars?";
/** Neither part of a word ("พันธุ์"), nor of a number, nor of a rate ("ต่อ แสนคน"). */
const START = "(?<![ก-๎a-zA-Z\\d.,'’])(?<!(?:ต่อ|per)\\s*(?:ประชากร|population)?\\s*)(?<!\\d\\s)";
const OF_UNIT = new RegExp(`${START}(${MANY})[\\s_]*(?:of )?(${COUNTED})`, "i");
const ALONE = new RegExp(`([([]\\s*(?:in |หน่วย\\s*[:：]?\\s*)?)(${MANY})s?(\\s*[)\\]])`, "i");
const AFTER = new RegExp(
  `(?<![a-z])(${COUNTED})[\\s_]+(thousands?|millions?|billions?)(?![a-z])`,
  "i",
);

/**
 * The multiplier in a head: "ผู้สูงอายุ (พันคน)", "งบ_ล้านบาท", "Budget (million baht)", "(in thousands)",
 * "('000 persons)". `null` without one, and for rates ("ต่อแสนคน").
 */
export function multiplierOfHead(head: string): Multiplier | null {
  const found = OF_UNIT.exec(head);
  if (found) return multiplier(head, found, textAfter(found[1]), found[2] ?? "");
  const after = AFTER.exec(head);
  if (after) return multiplier(head, after, textAfter(after[2]), after[1] ?? "");
  const alone = ALONE.exec(head);
  return alone ? multiplier(head, alone, textAfter(alone[2]), "") : null;
}

const UNIT_LINE = /(?:หน่วย(?:นับ)?|\bunits?)\s*[:：]\s*([^)\]\n]+)/i;

/** The unit that a title gives for all columns ("หน่วย : ล้านบาท"); "" without one. */
export function unitOfTitle(title: string): string {
  return UNIT_LINE.exec(title)?.[1]?.trim() ?? "";
}

/** A figure times a multiplier, without the noise of binary fractions: 49.1 × 1,000 = 49,100. */
export function multiplied(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(13));
}

function multiplier(
  head: string,
  { 0: text, index }: RegExpExecArray,
  many: string,
  unit: string,
): Multiplier {
  const times = TIMES.find(([words]) => words.test(many))?.[1] ?? 1;
  const base = `${head.slice(0, index)}${unit}${head.slice(index + text.length)}`;
  return { times, text: text.replace(/^[([]\s*|\s*[)\]]$/g, ""), base: tidied(base) };
}

function textAfter(many: string | undefined): string {
  return (many ?? "").toLowerCase();
}

function tidied(head: string): string {
  return head
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A head without the year and the multiplier in it, and what they were. */
export function partsOfHead(head: string): {
  readonly base: string;
  readonly yearBe: number | null;
  readonly multiplier: Multiplier | null;
} {
  const year = yearOfHead(head);
  const dated = year?.base ?? head.trim();
  const multiplier = multiplierOfHead(dated);
  return { base: multiplier?.base ?? dated, yearBe: year?.yearBe ?? null, multiplier };
}
