import { arabicDigits } from "../../../base/digits";
import type { Status } from "../../../domain/observation";

/** What a cell of a figure column holds. `odd` = no figure and no usual mark: listed, read as missing. */
export type FigureCell = {
  readonly value: number;
  readonly status: Status;
  readonly odd: boolean;
  /**
   * Where it lies, if the cell tells no more: [0, 5] for "< 5", [10, 20] for "10-20". What that means
   * the column decides: few people who are not told of, or a reading below what can be measured.
   */
  readonly interval?: readonly [from: number, to: number];
  /** The figure is there, with a doubt: about so much ("~ 12"), or with a mark of a note ("12*"). */
  readonly doubt?: "approximate" | "marked";
};

const MISSING: FigureCell = { value: Number.NaN, status: "missing", odd: false };
const ODD: FigureCell = { ...MISSING, odd: true };
const SUPPRESSED: FigureCell = { value: Number.NaN, status: "suppressed", odd: false };
const NOT_APPLICABLE: FigureCell = { value: Number.NaN, status: "not_applicable", odd: false };

const MISSING_MARK =
  /^(?:[-–—−_]+|n\/?\.?a\.?|null|none|#n\/a|\.+|…|\?|ไม่มี|ไม่มีข้อมูล|ไม่ทราบ|ไม่ระบุ|missing|not available|no data)$/i;
const SUPPRESSED_MARK = /^(?:\*+|ปกปิด|ไม่เปิดเผย|suppressed|confidential|\(c\)|\(s\)|\(x\))$/i;
const BELOW =
  /^(?:<=?|≤|&lt;|น้อยกว่า(?:หรือเท่ากับ)?|ต่ำกว่า|ไม่ถึง|ไม่เกิน|less than|under|below)\s*(\d+(?:\.\d+)?)\s*%?$/i;
const RANGE = /^(\d+(?:\.\d+)?)\s?(?:-|–|—|ถึง|to)\s?(\d+(?:\.\d+)?)\s*%?$/i;
const ABOUT = /^(?:~|≈|±|ประมาณ|ราว ?ๆ?|about|approx\.?|ca?\.)\s*(?=\d)/i;
const NOTE_MARK = /(?<=\d)\s?(?:\*+|[†‡¹²³]|\s[pr])$/i;
const NOT_APPLICABLE_MARK = /^(?:ไม่เกี่ยวข้อง|ไม่เข้าข่าย|not[ _]applicable)$/i;
const UNITS =
  /^(?:ร้อยละ|฿|thb)\s*|\s*(?:%|เปอร์เซ็นต์|บาท|คน|ราย|ครัวเรือน|หลังคาเรือน|หมู่บ้าน|แห่ง|ไร่|ปี|baht|persons?|people|households?)\.?$/i;
/** Units that may stand behind an interval. */
const ENDING_UNIT =
  /(?<=[\d.])\s*(?:บาท|คน|ราย|ครัวเรือน|แห่ง|ไร่|ตัน|มก\.?\/ล\.?|mg\/l|baht|persons?|people)$/i;
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell as offices write figures: Thai digits, thousands by comma or space, %, unit words,
 * `(1,234)` for a negative. Blank, `-`, `n/a` are missing; `*` suppressed, `<5`, "น้อยกว่า 5" too unless
 * the column says otherwise (`interval`); 0 is a value. `NaN`, `Infinity`, `1e400`, `12,5` and any other
 * text are odd.
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
  return intervalOf(text.replace(ENDING_UNIT, "")) ?? figureOf(text);
}

function intervalOf(text: string): FigureCell | null {
  const below = BELOW.exec(text)?.[1];
  if (below !== undefined) return { ...SUPPRESSED, interval: [0, Number(below)] };
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
  return { ...MISSING, interval: [Number(from), Number(to)] };
}

function figureOf(text: string): FigureCell {
  const doubt = ABOUT.test(text) ? "approximate" : NOTE_MARK.test(text) ? "marked" : null;
  const bare = text
    .replace(ABOUT, "")
    .replace(NOTE_MARK, "")
    .replace(UNITS, "")
    .replace(UNITS, "")
    .replace(/^[−–]\s?(?=\d)/, "-");
  const negative = /^\(([^()]+)\)$/.exec(bare)?.[1];
  const digits = negative ?? bare;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return ODD;
  const read = numberOf(`${negative === undefined ? "" : "-"}${digits.replace(/[, ]/g, "")}`);
  return doubt === null || read.odd ? read : { ...read, doubt };
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
