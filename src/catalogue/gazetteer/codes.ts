import { arabicDigits } from "../../base/digits";
import { levelOfCode } from "../../domain/area-code";

const PLAIN = /^\d+$/;

/**
 * The digits of a code without its spelling: text or number, `100101.0`, `TH100101`, `="100101"`,
 * spaces, quotes, Thai digits. A number in powers of ten counts only with all its digits written
 * (`1.00101E+05`): a rounded one (`1.00E+05`) is no code. Anything else gives null.
 */
export function codeDigits(raw: string): string | null {
  if (PLAIN.test(raw)) return raw;
  const bare = arabicDigits(raw)
    .replace(/[\s"'’=\u00A0\u200B\uFEFF]/g, "")
    .replace(/^TH-?/i, "");
  const power = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i.exec(bare);
  if (!power) {
    const whole = bare.replace(/\.0*$/, "");
    return PLAIN.test(whole) ? whole : null;
  }
  const digits = power[1]! + (power[2] ?? "");
  return digits.length === Number(power[3]) + 1 ? digits : null;
}

/**
 * A DOPA code as 2, 4 or 6 digits from any spelling that {@link codeDigits} reads. Number 00 stands
 * for the whole area above, so the padded forms of six and eight digits lose it: 50220200 → 502202,
 * 50220000 and 502200 → 5022, 50000000 → 50. Two codes of areas never become one. Anything else,
 * village codes included, gives null.
 */
export function normaliseCode(raw: string): string | null {
  const digits = codeDigits(raw);
  if (digits === null) return null;
  const padded = digits.length === 8 || digits.length === 6;
  const code = padded ? digits.replace(/^(\d\d(?:\d\d)*?)(?:00)+$/, "$1") : digits;
  return levelOfCode(code) === null || code.startsWith("0") ? null : code;
}

/**
 * A village code of 8 digits (tambon and หมู่ที่) or 10 (จปฐ. from 2561 on) in any spelling; the
 * first six digits are its tambon. Anything else, 8 digits ending in 00 included, gives null.
 */
export function villageCode(raw: string): string | null {
  const digits = codeDigits(raw);
  if (digits === null || digits.startsWith("0") || digits.slice(4, 6) === "00") return null;
  if (digits.length === 8) return digits.endsWith("00") ? null : digits;
  return digits.length === 10 ? digits : null;
}

/** {@link normaliseCode} for tambons: six digits or null. */
export function tambonCode(raw: string): string | null {
  const code = normaliseCode(raw);
  return code?.length === 6 ? code : null;
}

/**
 * Share (0–1) of the filled cells that hold a tambon code of one of the given provinces
 * (two digits). No filled cell gives 0.
 */
export function recognisableShare(
  cells: readonly string[],
  provinces: ReadonlySet<string>,
): number {
  const filled = cells.filter((c) => c.trim() !== "");
  if (filled.length === 0) return 0;
  const known = filled.filter((c) => provinces.has(tambonCode(c)?.slice(0, 2) ?? ""));
  return known.length / filled.length;
}
