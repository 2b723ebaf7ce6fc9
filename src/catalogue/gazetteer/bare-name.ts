import type { DatasetLevel } from "../../domain/dataset";
import { officialProvince } from "./province-aliases";

/** Spaces of all kinds, zero-width marks, soft hyphens. */
const INVISIBLE = /[\s\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const PUNCTUATION = /[-.,'’"ฯ()]/g;

const PREFIX: Record<DatasetLevel, RegExp> = {
  tambon: /^(?:ตำบล|ต\.|แขวง|tambon|khwaeng|subdistrict)/,
  amphoe: /^(?:กิ่งอำเภอ|กิ่งอ\.|อำเภอ|อ\.|เขต|amphoe|kingamphoe|khet|district)/,
  province: /^(?:จังหวัด|จ\.|changwat|province)/,
};

const SUFFIX: Record<DatasetLevel, RegExp> = {
  tambon: /(?:subdistrict|sub-district)$/,
  amphoe: /district$/,
  province: /province$/,
};

const MUNICIPAL = /^(?:เทศบาล|องค์การบริหารส่วนตำบล|อบต\.?|ทต\.|ทม\.|ทน\.|ท\.)/;
const MUNICIPAL_KIND = /^(?:เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วนตำบล|อบต\.?|ทต\.|ทม\.|ทน\.|ท\.)/;
const MUNICIPAL_INSIDE = /\((?:เทศบาล|ทต|ทม|ทน)/;

/** Files say the same names over and over; normalising one costs ten look-ups. */
const MOST_REMEMBERED = 50_000;
const BARE: Record<DatasetLevel, Map<string, string>> = {
  tambon: new Map(),
  amphoe: new Map(),
  province: new Map(),
};
const SPELLED = new Map<string, string>();

function remembered(memory: Map<string, string>, text: string, make: () => string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const made = make();
  memory.set(text, made);
  return made;
}

/**
 * Thai marks in one order and one form: composed sara am, tone before it, แ for a doubled เ, no
 * invisible characters, Latin letters in lower case.
 */
function oneSpelling(text: string): string {
  return remembered(SPELLED, text, () => spelled(text));
}

function spelled(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, "$1\u0E33")
    .replace(/\u0E33([\u0E48-\u0E4B])/g, "$1\u0E33")
    .replace(/([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E3A])/g, "$2$1")
    .replace(/\u0E40\u0E40/g, "\u0E41")
    .toLowerCase();
}

/**
 * A name as it is compared: without ต./ตำบล/แขวง (of its own level only), spaces, dots, hyphens
 * and invisible marks, in one spelling of Thai marks; a word before ๆ is written twice; other
 * spellings of provinces become the official ones. An empty or bare prefix gives "".
 */
export function bareName(text: string, level: DatasetLevel): string {
  return remembered(BARE[level], text, () => bareOf(text, level));
}

function bareOf(text: string, level: DatasetLevel): string {
  const bare = oneSpelling(text)
    .replace(PREFIX[level], "")
    .replace(SUFFIX[level], "")
    .replace(PUNCTUATION, "")
    .replace(/^muang/, "mueang")
    .replace(/^([\u0E01-\u0E4E]+)ๆ$/, "$1$1");
  return level === "province" ? officialProvince(bare) : bare;
}

/** Whether a name says that it is a municipality's ("เทศบาลตำบล…", "ทต.…", "… (ทน.ขอนแก่น)"). */
export function isMunicipalName(text: string): boolean {
  const one = oneSpelling(text);
  return MUNICIPAL.test(one) || MUNICIPAL_INSIDE.test(one);
}

/** The name of the tambon a municipality is called after: "เทศบาลตำบลแม่ริม" → "แม่ริม". */
export function withoutMunicipal(text: string): string {
  return oneSpelling(text)
    .replace(MUNICIPAL_KIND, "")
    .replace(/\(.*\)$/, "");
}
