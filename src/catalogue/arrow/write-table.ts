import {
  binary,
  bool,
  type DataType,
  dictionary,
  float32,
  float64,
  int32,
  tableFromArrays,
  tableToIPC,
  uint8,
  uint16,
  utf8,
} from "@uwdata/flechette";

const TYPES = {
  text: utf8,
  dictionary: () => dictionary(utf8()),
  float64,
  float32,
  int32,
  uint16,
  uint8,
  bool,
  binary,
} satisfies Record<string, () => DataType>;

/** Types of the columns that the built tables use; `dictionary` is repeated text. */
export type ColumnType = keyof typeof TYPES;

type Cell = string | number | boolean | Uint8Array | null;

/** A column to write. In numeric columns NaN and null both become null. */
export type TableColumn = {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: ArrayLike<Cell>;
};

/** Columns of equal length → one complete, uncompressed Arrow IPC stream. No rows is allowed. */
export function writeTable(columns: readonly TableColumn[]): Uint8Array {
  const rows = columns[0]?.values.length ?? 0;
  if (columns.some((c) => c.values.length !== rows)) throw new Error("columns differ in length");
  const arrays = columns.map((c): [string, unknown[]] => [c.name, Array.from(c.values, nullable)]);
  const types = Object.fromEntries(columns.map((c) => [c.name, TYPES[c.type]()]));
  const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: "stream" });
  if (!bytes) throw new Error("the Arrow writer returned no bytes");
  return bytes;
}

function nullable(value: Cell): unknown {
  return Number.isNaN(value) ? null : value;
}
