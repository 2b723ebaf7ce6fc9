import type { CellObject } from "@e965/xlsx";

/** What of SheetJS's number formats is used here. */
export type NumberFormats = {
  is_date(format: string): boolean;
  format(format: string, value: number): string;
  parse_date_code(
    serial: number,
    options?: { date1904?: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
};

/**
 * Text of a cell as its reader means it: numbers in full without exponent, dates ISO (`2022-05-01`,
 * with the time where there is one), percentages as shown but unrounded (`12.5%`), codes that a
 * format of zeros pads (`000000`) as shown, formulas by their stored value, errors by their name.
 */
export function cellText(
  cell: CellObject | undefined,
  formats: NumberFormats,
  date1904 = false,
): string {
  if (!cell || cell.v === undefined || cell.v === null) return "";
  if (cell.t === "e") return cell.w ?? "#N/A";
  if (typeof cell.v === "boolean") return cell.v ? "TRUE" : "FALSE";
  if (cell.v instanceof Date) return cell.v.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof cell.v !== "number") return String(cell.v);
  return formattedNumber(cell.v, String(cell.z ?? "General"), formats, date1904);
}

/** A number's shortest exact decimal text, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponent) return text;
  const [, sign, whole = "", part = "", power] = exponent;
  const digits = whole + part;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

function formattedNumber(
  value: number,
  format: string,
  formats: NumberFormats,
  date1904: boolean,
): string {
  if (format === "General") return plainNumber(value);
  if (/^0{2,}$/.test(format) && Number.isInteger(value)) return formats.format(format, value);
  if (format.replace(/"[^"]*"|\\./g, "").includes("%")) return percentText(value);
  return formats.is_date(format)
    ? (dateText(value, formats, date1904) ?? plainNumber(value))
    : plainNumber(value);
}

/** 0.125 → 12.5%; the noise that × 100 adds in the last digits is taken off. */
function percentText(value: number): string {
  return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
}

function dateText(serial: number, formats: NumberFormats, date1904: boolean): string | null {
  const date = formats.parse_date_code(serial, { date1904 });
  if (!date) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${String(date.y).padStart(4, "0")}-${two(date.m)}-${two(date.d)}`;
  const time = `${two(date.H)}:${two(date.M)}:${two(date.S)}`;
  if (serial >= 0 && serial < 1) return time;
  return time === "00:00:00" ? day : `${day}T${time}`;
}
