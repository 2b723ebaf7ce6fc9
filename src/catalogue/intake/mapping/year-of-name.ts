import { BE_OFFSET } from "../../../base/buddhist-era";
import { arabicDigits } from "../../../base/digits";

/**
 * BE year told by a file name or title: `2565`, a CE year (`2022` → 2565), or the two digits of a
 * BE year (`65` → 2565), none of them part of a longer number. The first four-digit year wins;
 * no year gives null.
 */
export function yearOfName(name: string): number | null {
  const text = arabicDigits(name);
  const full = /(?<!\d)(2[45]\d\d|20\d\d)(?!\d)/.exec(text)?.[1];
  if (full) return full.startsWith("20") ? Number(full) + BE_OFFSET : Number(full);
  const short = /(?<!\d)([5-7]\d)(?!\d)/.exec(text)?.[1];
  return short ? 2500 + Number(short) : null;
}
