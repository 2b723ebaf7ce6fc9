import type { DataType } from "@uwdata/flechette";
import { DateUnit, Type } from "@uwdata/flechette";

/** A value that JSON can hold: what the console shows. */
export type Plain = string | number | boolean | null | readonly Plain[] | { [key: string]: Plain };

/** A result row with plain values. */
export type Row = Record<string, Plain>;

/**
 * An Arrow value as plain JSON: no BigInt, no typed arrays, no 128-bit words. Integers beyond
 * 2^53 lose their last digits. Dates are `YYYY-MM-DD`, times `HH:MM:SS`, timestamps ISO 8601 in
 * UTC, intervals ISO 8601 durations, blobs hexadecimal; NaN and infinities stay numbers.
 */
export function plain(value: unknown, type: DataType): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return type.typeId === Type.Time ? timeOf(value) : Number(value);
  if (value instanceof Date) return dateOf(value, type);
  if (type.typeId === Type.Interval) return durationOf(value as ArrayLike<number>);
  if (type.typeId === Type.Time) return timeOf(value as number);
  if (value instanceof Uint8Array && isBinary(type)) return hexOf(value);
  if (value instanceof Map) return objectOf([...value], childType(childType(type, 0), 1));
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    return Array.from(value as ArrayLike<unknown>, (item) => plain(item, childType(type, 0)));
  }
  if (typeof value === "object") return structOf(value as Record<string, unknown>, type);
  return value as string | number | boolean;
}

function childType(type: DataType, at: number): DataType {
  const children = (type as { children?: readonly { type: DataType }[] }).children;
  return children?.[at]?.type ?? type;
}

function structOf(value: Record<string, unknown>, type: DataType): Plain {
  return Object.fromEntries(
    Object.entries(value).map(([key, item], i) => [key, plain(item, childType(type, i))]),
  );
}

function objectOf(entries: readonly (readonly [unknown, unknown])[], type: DataType): Plain {
  return Object.fromEntries(entries.map(([key, item]) => [String(key), plain(item, type)]));
}

function dateOf(value: Date, type: DataType): Plain {
  if (Number.isNaN(value.getTime())) return null;
  const text = value.toISOString();
  const isDay = type.typeId === Type.Date && (type as { unit?: number }).unit === DateUnit.DAY;
  return isDay ? text.slice(0, 10) : text;
}

/** DuckDB's TIME counts microseconds since midnight. */
function timeOf(microseconds: number | bigint): string {
  return new Date(Number(microseconds) / 1000).toISOString().slice(11, 23).replace(".000", "");
}

/** [months, days, nanoseconds]. */
function durationOf(parts: ArrayLike<number>): string {
  return `P${parts[0]}M${parts[1]}DT${Number(parts[2]) / 1e9}S`;
}

function isBinary(type: DataType): boolean {
  const id: number = type.typeId;
  return id === Type.Binary || id === Type.LargeBinary || id === Type.FixedSizeBinary;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
