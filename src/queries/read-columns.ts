import type { Columns } from "../engine/columns";

/** A text column that is never NULL; a NULL reads as "". */
export function textColumn(columns: Columns, name: string): string[] {
  return columns.texts(name).map((text) => text ?? "");
}

/** A numeric column with NULL (and NaN) as null. */
export function nullableColumn(columns: Columns, name: string): (number | null)[] {
  return Array.from(columns.numbers(name), (n) => (Number.isNaN(n) ? null : n));
}

/** One object per row: `build` gets the row's number. */
export function eachRow<T>(columns: Columns, build: (row: number) => T): T[] {
  return Array.from({ length: columns.count }, (_, row) => build(row));
}
