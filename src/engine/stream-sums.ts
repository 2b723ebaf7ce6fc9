import { type Column, type DataType, Type, tableFromIPC } from "@uwdata/flechette";

/** What a column adds up to: a number to recompute after ingest. */
export type ColumnSum = {
  readonly column: string;
  readonly kind: "number" | "text" | "bytes";
  /** Cells that are neither NULL nor NaN. */
  readonly present: number;
  /** Sum of the numbers, or of the lengths in bytes, of texts in UTF-8. */
  readonly sum: number;
  /** Sum of the absolute numbers: the scale on which a difference counts. */
  readonly scale: number;
};

const KINDS: ReadonlyMap<number, ColumnSum["kind"]> = new Map([
  [Type.Utf8, "text"],
  [Type.Dictionary, "text"],
  [Type.Int, "number"],
  [Type.Float, "number"],
  [Type.Bool, "number"],
  [Type.Binary, "bytes"],
]);

const END_OF_STREAM = [255, 255, 255, 255, 0, 0, 0, 0];

/**
 * Rows and column sums of an Arrow IPC stream of texts, numbers, booleans and bytes; columns of other
 * types are left out. Throws when the bytes are not one complete stream.
 */
export function sumsOfStream(bytes: Uint8Array): { rows: number; columns: ColumnSum[] } {
  const tail = bytes.subarray(-END_OF_STREAM.length);
  if (!END_OF_STREAM.every((byte, i) => tail[i] === byte)) throw new Error("incomplete stream");
  const table = tableFromIPC(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());
  const columns = table.names.flatMap((name, i) => {
    const column = table.getChildAt(i) as Column<unknown>;
    const kind = KINDS.get((column.type as DataType).typeId);
    return kind ? [sumOf(name, kind, column)] : [];
  });
  return { rows: table.numRows, columns };
}

function sumOf(column: string, kind: ColumnSum["kind"], { data }: Column<unknown>): ColumnSum {
  const total = { present: 0, sum: 0, scale: 0 };
  for (const batch of data) {
    for (let i = 0; i < batch.length; i++) {
      const value = batch.at(i);
      const number = numberOf(value);
      if (Number.isNaN(number)) continue;
      total.present++;
      total.sum += number;
      total.scale += Math.abs(number);
    }
  }
  return { column, kind, ...total };
}

function numberOf(value: unknown): number {
  if (typeof value === "string") return bytesOf(value);
  if (value instanceof Uint8Array) return value.length;
  return Number(value ?? Number.NaN);
}

/** Length in UTF-8; half a surrogate pair counts two of its four bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
