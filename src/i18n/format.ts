import { BE_OFFSET } from "../base/buddhist-era";
import { arabicDigits } from "../base/digits";
import type { Language } from "../base/language";
import { withoutMinusZero } from "../base/minus-zero";

const LOCALE: Record<Language, string> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** A number with thousands separators and fixed decimals; NaN and infinities give an en dash. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return "–";
  return withoutMinusZero(numberFormat(language, decimals).format(value));
}

/** A number with an explicit sign, for differences. */
export function formatSigned(value: number, language: Language, decimals = 0): string {
  const text = formatNumber(Math.abs(value), language, decimals);
  if (!Number.isFinite(value)) return text;
  if (/^[0.,]+$/.test(text)) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

/** A year given in BE: `พ.ศ. 2565` in Thai, `2565 BE (2022)` in English. */
export function formatYear(yearBe: number, language: Language): string {
  return language === "th" ? `พ.ศ. ${yearBe}` : `${yearBe} BE (${yearBe - BE_OFFSET})`;
}

/** A moment as Bangkok's date in the language's calendar (Buddhist in Thai), wherever it is read. */
export function formatDate(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: "medium",
    timeZone: "Asia/Bangkok",
  }).format(moment);
}

/** A size in bytes as kB or MB. */
export function formatBytes(bytes: number, language: Language): string {
  const big = bytes >= 1e6;
  return `${formatNumber(bytes / (big ? 1e6 : 1e3), language, big ? 1 : 0)} ${big ? "MB" : "kB"}`;
}

/**
 * A number typed by a person: Thai digits, thousands commas and spaces are accepted.
 * Anything else, the empty text included, gives `null` (never 0).
 */
export function parseNumber(text: string): number | null {
  const plain = arabicDigits(text).replace(/[,\s]/g, "").replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
