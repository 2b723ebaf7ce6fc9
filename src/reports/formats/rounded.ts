/**
 * A figure as a file holds it: six decimals keep every rate of people apart and no noise of binary
 * fractions. What is no finite number is an empty cell.
 */
export function rounded(value: number | null | undefined): number | null {
  return value != null && Number.isFinite(value) ? Number(value.toFixed(6)) : null;
}
