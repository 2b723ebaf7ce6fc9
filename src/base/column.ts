/** The number in a row of a column; NaN (missing) where the column has no such row, never 0. */
export function numberAt(values: ArrayLike<number | null | undefined>, row: number): number {
  return values[row] ?? Number.NaN;
}

/** The text in a row of a column; "" where the column has no such row. */
export function textAt(texts: ArrayLike<string>, row: number): string {
  return texts[row] ?? "";
}
