import { type DataType, Type } from "@uwdata/flechette";
import { plainNumber } from "./workbook-text";

/** How the values of a column become text; null and undefined give "". */
export type ToText = (value: unknown) => string;

/** Options under which flechette gives what {@link textOfType} expects. */
export const EXTRACTION = { useBigInt: true, useDecimalInt: true, useDate: false, useMap: false };

const DAY = 86_400_000;

/**
 * Text of the values of a type: whole numbers as they are, floats in their shortest exact form and
 * without exponent, decimals in full, dates and times ISO, bytes in hexadecimal, lists and
 * structures as JSON.
 */
export function textOfType(type: DataType): ToText {
  const filled = filledText(type);
  return (value) => (value === null || value === undefined ? "" : filled(value));
}

function filledText(type: DataType): (value: unknown) => string {
  switch (type.typeId) {
    case Type.Dictionary:
      return filledText(type.dictionary);
    case Type.RunEndEncoded:
      return filledText(type.children[1]!.type);
    case Type.Float:
      return type.precision === 2 ? plain : (value) => plain(shortest(Number(value)));
    case Type.Decimal:
      return (value) => decimalText(String(value), type.scale);
    case Type.Date:
      return (value) => isoText(Number(value), true);
    case Type.Timestamp:
      return (value) => isoText(Number(value), false);
    case Type.Time:
      return (value) => timeText(Number(value), 1000 ** type.unit);
    case Type.Bool:
      return (value) => (value ? "TRUE" : "FALSE");
    default:
      return plain;
  }
}

function plain(value: unknown): string {
  if (typeof value === "number") return plainNumber(value);
  if (value instanceof Uint8Array) {
    return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  return typeof value === "object" ? JSON.stringify(value, jsonSafe) : String(value);
}

function jsonSafe(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value;
}

/** The fewest digits that give the same single-precision number. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

function decimalText(whole: string, scale: number): string {
  if (scale <= 0) return whole + "0".repeat(whole === "0" ? 0 : -scale);
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length).padStart(scale + 1, "0");
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return sign + text.replace(/\.?0+$/, "");
}

function isoText(milliseconds: number, dateOnly: boolean): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return String(milliseconds);
  const text = date.toISOString();
  if (dateOnly || milliseconds % DAY === 0) return text.slice(0, text.indexOf("T"));
  return text.replace(/(\.000)?Z$/, "");
}

function timeText(value: number, perSecond: number): string {
  return new Date((value / perSecond) * 1000).toISOString().slice(11, 19);
}
