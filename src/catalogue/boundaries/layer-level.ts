import type { DatasetLevel } from "../../domain/dataset";
import type { TextTable } from "../formats/format";
import type { CodeList } from "../gazetteer/code-list";
import { normaliseCode } from "../gazetteer/codes";
import { cellsOf } from "../gazetteer/find-column";

const ENOUGH = 0.5;
const DIGITS = { tambon: 6, amphoe: 4, province: 2 } as const;

/**
 * The finest level whose codes stand in some column of a layer, as many different ones as half its
 * rows or more; null when no column holds codes.
 */
export function layerLevel(table: TextTable, { names }: CodeList): DatasetLevel | null {
  for (const level of ["tambon", "amphoe", "province"] as const) {
    const digits = DIGITS[level];
    const known = new Set([...names.keys()].map((code) => code.slice(0, digits)));
    const found = table.columns.some((_, c) => {
      const codes = new Set(cellsOf(table, c).map(normaliseCode));
      const right = [...codes].filter((code) => code?.length === digits && known.has(code));
      return right.length > 0 && right.length >= ENOUGH * table.rows.length;
    });
    if (found) return level;
  }
  return null;
}
