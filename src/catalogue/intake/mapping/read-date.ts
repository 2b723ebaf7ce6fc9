import { arabicDigits } from "../../../base/digits";
import type { TextTable } from "../../formats/format";
import { plausibleYear } from "./read-year";

const MONTHS =
  "ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค".split("|");
const LONG_MONTHS = "มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา".split("|");
const ENGLISH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const TIME = "(?:[T ,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?.*)?";
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|[4-7]\\d)${TIME}$`);
const IN_WORDS = new RegExp(
  `^\\d{1,2}[-\\s]*(${[...LONG_MONTHS, ...MONTHS, ...ENGLISH].join("|")})\\D*(\\d{4}|[4-7]\\d)${TIME}$`,
  "i",
);
/** Days on which something was born, written down or ends: of no figure. */
const OF_NO_FIGURE =
  /เกิด|บันทึก|ปรับปรุง|แก้ไข|พิมพ์|ส่งออก|ลงทะเบียน|ขึ้นทะเบียน|อัป?เดต|อัพเดท|หมดอายุ|สิ้นสุด|เริ่ม|อนุมัติ|ก่อตั้ง|จัดตั้ง|นำเข้า|birth|updat|creat|modif|export|regist|expir|valid|start|end|found|establish|stamp/i;
const FISCAL = /งบประมาณ|fiscal|\bfy/i;
const MOSTLY = 0.8;
const FIRST_FISCAL_MONTH = 10;

/**
 * BE year of a day as offices and workbooks write it ("2023-01-01", "1/10/2565", "31 ธ.ค. 65", with
 * an hour or without); null for anything else. A year typed as BE into a date of CE ("2566-01-01")
 * is BE. A budget year begins in October of the year before.
 */
export function yearOfDate(raw: string, isFiscal = false): number | null {
  const text = arabicDigits(raw).trim();
  const iso = ISO.exec(text);
  const days = DAY_FIRST.exec(text);
  const words = IN_WORDS.exec(text);
  if (iso) return dated(iso[1], Number(iso[2]), isFiscal);
  if (days) {
    const [first, second] = [Number(days[1]), Number(days[2])];
    return dated(days[3], second > 12 ? first : second, isFiscal);
  }
  return words ? dated(words[2], monthOf(words[1] ?? ""), isFiscal) : null;
}

function dated(year: string | undefined, month: number, isFiscal: boolean): number | null {
  const told = Number(year);
  const be = plausibleYear(told < 100 ? 2500 + told : told);
  if (be === null || !(month >= 1 && month <= 12)) return null;
  return isFiscal && month >= FIRST_FISCAL_MONTH ? be + 1 : be;
}

function monthOf(word: string): number {
  const plain = word.toLowerCase();
  for (const names of [LONG_MONTHS, MONTHS, ENGLISH]) {
    const at = names.findIndex((name) => new RegExp(`^${name}$`).test(plain));
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** Whether a head counts years from October on. */
export function saysFiscal(head: string): boolean {
  return FISCAL.test(head);
}

/** A column of days that date the figures beside them, and their years. */
export type DateColumn = { readonly at: number; readonly years: ReadonlySet<number> };

/** The only column of days that could date the figures; null without one, or where several could. */
export function dateColumn(table: TextTable): DateColumn | null {
  const rows = table.rows.slice(0, 2000);
  const found = table.columns.flatMap((head, at) => {
    if (OF_NO_FIGURE.test(head)) return [];
    const texts = rows.map((cells) => cells[at] ?? "").filter((text) => text.trim() !== "");
    const years = texts.map((text) => yearOfDate(text, saysFiscal(head)));
    const known = years.filter((year) => year !== null);
    const isDates = known.length > 0 && known.length >= texts.length * MOSTLY;
    return isDates ? [{ at, years: new Set(known) }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
