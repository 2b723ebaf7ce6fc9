import { BE_OFFSET } from "../../base/buddhist-era";
import { arabicDigits } from "../../base/digits";
import type { FormChoice, FormType } from "../../domain/form";
import { normaliseCode } from "../gazetteer/codes";
import type { RejectReason } from "./rejection";

/** A cell as the program uses it, or why it cannot. */
export type CellValue = { readonly value: string } | { readonly reason: RejectReason };

/** Texts of a figure cell that are no number, as `figure` columns keep them. */
export const FIGURE_MARKS = { suppressed: "*", notApplicable: "-" } as const;

const YEARS = { first: 2400, last: 2700 };

/**
 * Reads a filled cell as its column wants it: codes and numbers in Arabic digits, years BE, days
 * YYYY-MM-DD, choices by their value. Thai digits, thousands and either era are understood.
 */
export function readCell(raw: string, type: FormType): CellValue {
  const text = raw.trim();
  if (type.kind === "text") return { value: text };
  if (type.kind === "code") return codeOf(text, type.digits);
  if (type.kind === "year") return yearOf(text);
  if (type.kind === "date") return dateOf(text);
  if (type.kind === "number") return numberOf(text, type);
  if (type.kind === "figure") return figureOf(text);
  if (type.kind === "choice") return choiceOf(text, type.choices);
  return choicesOf(text, type.choices);
}

function codeOf(text: string, digits: readonly number[]): CellValue {
  const bare = arabicDigits(text).replace(/[\s'"=]/g, "");
  const code = digits.includes(8) && /^\d{8}$/.test(bare) ? bare : normaliseCode(bare);
  return code !== null && digits.includes(code.length) ? { value: code } : { reason: "not-a-code" };
}

function yearOf(text: string): CellValue {
  const digits = arabicDigits(text).replace(/^(พ\.?ศ\.?|ค\.?ศ\.?)\s*/, "");
  const year = /^\d{4}(\.0+)?$/.test(digits) ? Number(digits) : Number.NaN;
  const be = year < YEARS.first ? year + BE_OFFSET : year;
  return be >= YEARS.first && be <= YEARS.last ? { value: String(be) } : { reason: "not-a-year" };
}

function numberOf(text: string, type: Extract<FormType, { kind: "number" }>): CellValue {
  const plain = arabicDigits(text).replace(/[\s,\u00A0]/g, "");
  const value = plain === "" ? Number.NaN : Number(plain);
  if (!Number.isFinite(value)) return { reason: "not-a-number" };
  if (type.whole && !Number.isInteger(value)) return { reason: "out-of-range" };
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = type;
  return value < min || value > max ? { reason: "out-of-range" } : { value: String(value) };
}

function figureOf(text: string): CellValue {
  if (text === FIGURE_MARKS.suppressed || text === FIGURE_MARKS.notApplicable) {
    return { value: text };
  }
  return numberOf(text.replace(/%$/, ""), { kind: "number" });
}

function choiceOf(text: string, choices: readonly FormChoice[]): CellValue {
  const wanted = arabicDigits(text).toLowerCase();
  const found = choices.find((c) =>
    [c.value, c.th, c.en].some((word) => word.toLowerCase() === wanted),
  );
  return found ? { value: found.value } : { reason: "not-a-choice" };
}

function choicesOf(text: string, choices: readonly FormChoice[]): CellValue {
  const values: string[] = [];
  for (const part of text.split(/[,;、]/).filter((p) => p.trim() !== "")) {
    const one = choiceOf(part.trim(), choices);
    if ("reason" in one) return one;
    if (!values.includes(one.value)) values.push(one.value);
  }
  return { value: values.join(",") };
}

/** Day-month-year or year-month-day of either era, or the serial number of a spreadsheet. */
function dateOf(text: string): CellValue {
  const plain = arabicDigits(text).replace(/T.*$/, "");
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? Math.floor(Number(plain)) : null;
  if (serial !== null) return dayOf(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(plain);
  if (!parts) return { reason: "not-a-date" };
  const [, first = "", month = "", last = ""] = parts;
  const [year, day] = first.length === 4 ? [Number(first), last] : [Number(last), first];
  if (year < 1000) return { reason: "not-a-date" };
  const common = year >= YEARS.first ? year - BE_OFFSET : year;
  const date = new Date(Date.UTC(common, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return real ? dayOf(date) : { reason: "not-a-date" };
}

function dayOf(date: Date): CellValue {
  const text = date.toISOString().slice(0, 10);
  return /^(19|20)/.test(text) ? { value: text } : { reason: "not-a-date" };
}
