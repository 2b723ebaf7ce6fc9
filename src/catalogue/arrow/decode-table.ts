import { type Batch, type Column, type Table, Type, tableFromIPC } from "@uwdata/flechette";
import { numberAt } from "../../base/column";
import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";

const END_OF_STREAM = [255, 255, 255, 255, 0, 0, 0, 0];

/**
 * Raised inside {@link readArrow} for content that no shipped file can hold; it never leaves it.
 */
export class DamagedFile extends Error {}

/** The problem that names a file which cannot be read. */
export function damaged(file: string, cause: unknown): { ok: false; problem: Problem } {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return fail({ kind: "file-damaged", file, detail });
}

/**
 * Decodes one complete Arrow IPC stream and hands it to `read`. Anything that goes wrong in either
 * (cut off bytes, a missing column, an impossible value) gives `file-damaged` with the file's name.
 */
export function readArrow<T>(
  bytes: Uint8Array,
  file: string,
  read: (table: Table) => T,
): Result<T> {
  try {
    if (!endsWell(bytes)) throw new DamagedFile("incomplete Arrow stream");
    const table = tableFromIPC(aligned(bytes));
    if (table.numRows > bytes.length) throw new DamagedFile(`${table.numRows} rows claimed`);
    return ok(read(table));
  } catch (cause) {
    return damaged(file, cause);
  }
}

function endsWell(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-END_OF_STREAM.length);
  return tail.length === END_OF_STREAM.length && END_OF_STREAM.every((b, i) => tail[i] === b);
}

/** Typed-array views over the stream need a start on a multiple of eight bytes. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function columnNamed(table: Table, name: string): Column<unknown> {
  const column = table.names.includes(name) ? table.getChild(name) : null;
  if (!column) throw new DamagedFile(`column ${name} is missing`);
  return column as Column<unknown>;
}

/** A text column; an empty cell reads as "". */
export function texts(table: Table, name: string): string[] {
  const cells = columnNamed(table, name).toArray();
  const out = new Array<string>(cells.length);
  for (let i = 0; i < out.length; i++) {
    const cell = cells[i];
    if (typeof cell !== "string" && cell !== null) {
      throw new DamagedFile(`column ${name} is not text`);
    }
    out[i] = cell ?? "";
  }
  return out;
}

/** A numeric (or boolean) column as doubles; null reads as NaN. */
export function numbers(table: Table, name: string): Float64Array {
  const column = columnNamed(table, name);
  const out = new Float64Array(column.length);
  const isPlain = column.type.typeId === Type.Int || column.type.typeId === Type.Float;
  let at = 0;
  for (const batch of column.data) {
    if (isPlain && isLong(batch)) fillPlain(out.subarray(at), batch);
    else for (let i = 0; i < batch.length; i++) out[at + i] = numberOf(batch.at(i), name);
    at += batch.length;
  }
  return out;
}

/** Whether a batch has a number for every row that it claims; 64-bit integers are none. */
function isLong({ values, length }: Batch<unknown>): boolean {
  const kinds = [Float64Array, Float32Array, Int32Array, Uint16Array, Uint8Array];
  return kinds.some((kind) => values instanceof kind) && values.length >= length;
}

/** Cells that lie in the file as numbers are copied: a boxed value each costs ten times as much. */
function fillPlain(out: Float64Array, batch: Batch<unknown>): void {
  const values = batch.values as ArrayLike<number>;
  const whole = batch.nullCount === 0;
  for (let i = 0; i < batch.length; i++) {
    out[i] = whole || batch.isValid(i) ? numberAt(values, i) : Number.NaN;
  }
}

function numberOf(value: unknown, name: string): number {
  if (typeof value === "number") return value;
  if (value === null) return Number.NaN;
  if (typeof value === "boolean") return Number(value);
  throw new DamagedFile(`column ${name} is not numeric`);
}
