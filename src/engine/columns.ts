import { type Column, Type, tableFromIPC } from "@uwdata/flechette";
import { type Plain, plain, type Row } from "./plain";

/** An answer, column by column. Asking for a column that is not there is a programming error. */
export type Columns = {
  readonly count: number;
  readonly names: readonly string[];
  /** Any numeric or boolean column as doubles; NULL reads as NaN. */
  numbers(name: string): Float64Array;
  /** A text column; NULL reads as null. */
  texts(name: string): (string | null)[];
  /** All rows as plain objects; of columns with the same name the last one wins. */
  rows(): Row[];
};

/** Decodes a complete Arrow IPC stream: schema and batches as DuckDB sends them. */
export function columnsOf(stream: Uint8Array): Columns {
  const table = tableFromIPC(stream, { useBigInt: true, useDate: true, useMap: true });
  const column = (name: string): Column<unknown> => {
    const at = table.names.lastIndexOf(name);
    if (at < 0) throw new Error(`the answer has no column ${name}`);
    return table.getChildAt(at) as Column<unknown>;
  };
  return {
    count: table.numRows,
    names: table.names,
    numbers: (name) => numbersOf(column(name)),
    texts: (name) => Array.from(column(name), (value) => (value === null ? null : String(value))),
    rows: () => rowsOf(table.names, table.children as Column<unknown>[], table.numRows),
  };
}

/** An answer without rows or columns, as a statement gives that returns nothing. */
export const NO_COLUMNS: Columns = {
  count: 0,
  names: [],
  numbers: () => new Float64Array(0),
  texts: () => [],
  rows: () => [],
};

function numbersOf(column: Column<unknown>): Float64Array {
  const out = new Float64Array(column.length);
  let at = 0;
  for (const batch of column.data) {
    const { values, length } = batch;
    if (isPlainNumber(column) && batch.nullCount === 0) {
      out.set((values as Float64Array).subarray(0, length), at);
    } else {
      for (let i = 0; i < length; i++) out[at + i] = numberOf(batch.at(i));
    }
    at += length;
  }
  return out;
}

/** Whether a batch's values are a typed array of the very numbers: not BigInt, not half floats. */
function isPlainNumber({ type }: Column<unknown>): boolean {
  if (type.typeId === Type.Int) return type.bitWidth < 64;
  return type.typeId === Type.Float && type.precision > 0;
}

function numberOf(value: unknown): number {
  if (value === null) return Number.NaN;
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  throw new Error(`not a number: ${String(value)}`);
}

function rowsOf(names: readonly string[], columns: Column<unknown>[], count: number): Row[] {
  const values = columns.map((column): Plain[] =>
    Array.from(column, (value) => plain(value, column.type)),
  );
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(names.map((name, i) => [name, values[i]![row]!])),
  );
}
