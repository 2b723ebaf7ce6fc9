import { arabicDigits } from "../../../base/digits";

const NOTHING = /^(|-+|–|n\/?a|null|nan|none|\.{2,}|…|ไม่มีข้อมูล)$/i;

/** A number as offices write it: Thai digits, thousands, a % sign. Blank or a dash gives NaN; any other text null. */
export function parseFigure(raw: string): number | null {
  const text = arabicDigits(raw).replace(/[\s,%\u00A0]/g, "");
  if (NOTHING.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
