import { levelOfCode } from "../domain/area-code";

const THAI_ZERO = 0x0e50;

/** Thai digits (๐–๙) as Arabic ones; everything else stays. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/**
 * A DOPA code as 2, 4 or 6 digits from what files hold: text or number, `100101.0`, `TH100101`,
 * `="100101"`, spaces, quotes, Thai digits, and the eight-digit form that ends in 00 (50220200).
 * Anything else gives null.
 */
export function normaliseCode(raw: string): string | null {
  const bare = arabicDigits(raw)
    .replace(/[\s"'’=\u00A0\u200B\uFEFF]/g, "")
    .replace(/^TH-?/i, "");
  const plain = /^\d+(\.\d+)?e\+?\d+$/i.test(bare) ? String(Number(bare)) : bare;
  const code = plain.replace(/\.0*$/, "").replace(/^(\d{6})00$/, "$1");
  return levelOfCode(code) === null ? null : code;
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
