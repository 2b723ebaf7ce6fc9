import { BE_OFFSET } from "../../../base/buddhist-era";
import { arabicDigits } from "../../../base/digits";

const FIRST_BE = 2480;
const LAST_BE = 2600;
const FULL = /(?<!\d)(2[45]\d\d|19\d\d|20\d\d)(?!\d)/g;
const CUE =
  "(?:ปีงบประมาณ|ปีการศึกษา|ปี|พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|fiscal\\s?year|year|fy|b\\.?e\\.?)";
const CUES = new RegExp(`(?<![a-z])${CUE}\\s*$`, "i");
const SHORT_CUED = new RegExp(`${CUE}\\s*['’]?([4-7]\\d)(?!\\d)`, "i");
const SHORT_TAIL = /(?:(?<=[^\d\s])[_/'’-]|(?<=[ก-๛]))([5-7]\d)$/;
const COUNTED = /อายุ|age|ind|ตัวชี้วัด|ข้อ|item|กลุ่ม/i;

/** A year that a head tells, the text that tells it, and the head without it. */
export type HeadYear = { readonly yearBe: number; readonly text: string; readonly base: string };

/** A plausible year (2480–2600 BE) as BE, from a BE or CE number; else null. */
export function plausibleYear(year: number): number | null {
  const be = year < 2200 ? year + BE_OFFSET : year;
  return Number.isInteger(year) && be >= FIRST_BE && be <= LAST_BE ? be : null;
}

/**
 * BE year of a cell of a year column: `2565`, `2565.0`, `๒๕๖๕`, `ปี 2565`, `2022`, `31/12/2565`, or
 * two digits of a BE year (`65`). The first plausible four-digit year wins; none gives null.
 */
export function yearOfCell(raw: string): number | null {
  const text = arabicDigits(raw);
  for (const [full] of text.matchAll(FULL)) {
    const year = plausibleYear(Number(full));
    if (year !== null) return year;
  }
  const short = /^\D{0,12}?([4-7]\d)(?:\.0*)?$/.exec(text.trim())?.[1];
  return short ? 2500 + Number(short) : null;
}

/**
 * The year in the head of a column: "2560", "ปี 2561", "พ.ศ. 2562", "รายได้_65", "income 2022". Two
 * different years (a span) or none gives null, as does a bare number that counts something else
 * ("อายุ_60").
 */
export function yearOfHead(raw: string): HeadYear | null {
  const head = arabicDigits(raw).trim();
  const full = [...head.matchAll(FULL)].filter((m) => plausibleYear(Number(m[0])) !== null);
  const years = new Set(full.map((m) => plausibleYear(Number(m[0]))));
  if (years.size > 1) return null;
  const first = full[0];
  if (first) {
    return yearAt(head, first.index, first[0].length, plausibleYear(Number(first[0]))!);
  }
  const cued = SHORT_CUED.exec(head) ?? (COUNTED.test(head) ? null : SHORT_TAIL.exec(head));
  const bare = cued ?? /^([5-7]\d)$/.exec(head);
  return bare ? yearAt(head, bare.index, bare[0].length, 2500 + Number(bare[1])) : null;
}

function yearAt(head: string, index: number, length: number, yearBe: number): HeadYear {
  const before = head.slice(0, index).replace(CUES, "");
  const base = `${before} ${head.slice(index + length)}`
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/^[\s_.,:/'’-]+|[\s_.,:/'’-]+$/g, "")
    .replace(/\s+/g, " ");
  return { yearBe, text: head.slice(index, index + length), base };
}
