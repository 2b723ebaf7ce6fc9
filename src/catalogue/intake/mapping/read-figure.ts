import { arabicDigits } from "../../../base/digits";
import type { Status } from "../../../domain/observation";

/** What a cell of a figure column holds. `odd` = no figure and no usual mark: listed, read as missing. */
export type FigureCell = {
  readonly value: number;
  readonly status: Status;
  readonly odd: boolean;
};

const MISSING: FigureCell = { value: Number.NaN, status: "missing", odd: false };
const ODD: FigureCell = { ...MISSING, odd: true };
const SUPPRESSED: FigureCell = { value: Number.NaN, status: "suppressed", odd: false };
const NOT_APPLICABLE: FigureCell = { value: Number.NaN, status: "not_applicable", odd: false };

const MISSING_MARK =
  /^(?:[-–—−_]+|n\/?\.?a\.?|null|none|#n\/a|\.+|…|\?|ไม่มี|ไม่มีข้อมูล|ไม่ทราบ|ไม่ระบุ|missing|not available|no data)$/i;
const SUPPRESSED_MARK =
  /^(?:\*+|(?:<|≤|&lt;|น้อยกว่า|ต่ำกว่า|ไม่ถึง|less than|under)\s*\d+(?:\.\d+)?\s*%?|ปกปิด|ไม่เปิดเผย|suppressed|confidential|\(c\)|\(s\)|\(x\))$/i;
const NOT_APPLICABLE_MARK = /^(?:ไม่เกี่ยวข้อง|ไม่เข้าข่าย|not[ _]applicable)$/i;
const UNITS =
  /^(?:ร้อยละ|฿|thb)\s*|\s*(?:%|เปอร์เซ็นต์|บาท|คน|ราย|ครัวเรือน|หลังคาเรือน|หมู่บ้าน|แห่ง|ไร่|ปี|baht|persons?|people|households?)\.?$/i;
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell as offices write figures: Thai digits, thousands by comma or space, %, unit words,
 * `(1,234)` for a negative. Blank, `-`, `n/a` are missing; `*`, `<5`, "น้อยกว่า 5" suppressed; 0 is a
 * value. `NaN`, `Infinity`, `1e400`, `12,5` and any other text are odd.
 */
export function readFigure(raw: string): FigureCell {
  if (PLAIN.test(raw)) return numberOf(raw);
  const text = arabicDigits(raw)
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim()
    .replace(/^'/, "");
  if (text === "" || MISSING_MARK.test(text)) return MISSING;
  if (SUPPRESSED_MARK.test(text)) return SUPPRESSED;
  if (NOT_APPLICABLE_MARK.test(text)) return NOT_APPLICABLE;
  const bare = text
    .replace(UNITS, "")
    .replace(UNITS, "")
    .replace(/^[−–]\s?(?=\d)/, "-");
  const negative = /^\(([^()]+)\)$/.exec(bare)?.[1];
  const digits = negative ?? bare;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return ODD;
  return numberOf(`${negative === undefined ? "" : "-"}${digits.replace(/[, ]/g, "")}`);
}

function numberOf(text: string): FigureCell {
  const value = Number(text);
  return Number.isFinite(value)
    ? { value: value === 0 ? 0 : value, status: "value", odd: false }
    : ODD;
}

const MOST_KEPT = 200_000;

/**
 * {@link readFigure} that remembers what it has read, with the marks of a recipe: texts of
 * `suppressed` and `missing` come before the usual meaning.
 */
export function figureReader(
  suppressed: readonly string[],
  missing: readonly string[],
): (raw: string) => FigureCell {
  const marks = new Map<string, FigureCell>();
  for (const mark of missing) marks.set(mark.trim(), MISSING);
  for (const mark of suppressed) marks.set(mark.trim(), SUPPRESSED);
  const known = new Map<string, FigureCell>();
  return (raw) => {
    const marked = marks.size > 0 ? marks.get(raw.trim()) : undefined;
    if (marked) return marked;
    if (PLAIN.test(raw)) return numberOf(raw);
    const there = known.get(raw);
    if (there) return there;
    const read = readFigure(raw);
    if (known.size < MOST_KEPT) known.set(raw, read);
    return read;
  };
}
