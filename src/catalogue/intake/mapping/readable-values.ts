import type { TextTable } from "../../formats/format";
import { multiplied } from "./head-multiplier";
import { readFigure } from "./read-figure";

const MOST_ROWS = 5000;

/**
 * The figures of a column times its scale, of at most 5,000 rows spread over it; marks and blanks are
 * left out.
 */
export function readableValues({ rows }: Pick<TextTable, "rows">, at: number, scale = 1): number[] {
  const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
  const found: number[] = [];
  for (let i = 0; i < rows.length; i += step) {
    const { value, status } = readFigure(rows[i]![at] ?? "");
    if (status === "value") found.push(multiplied(value, scale));
  }
  return found;
}
