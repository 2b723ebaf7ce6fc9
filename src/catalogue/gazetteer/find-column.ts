import { textAt } from "../../base/column";
import { fail, ok, type Result } from "../../base/result";
import type { TextTable } from "../formats/format";
import type { CodeList } from "./code-list";
import { recognisableShare } from "./codes";

const RECOGNISED = 0.5;
const SAMPLES = 3;
const LOOKS_LIKE_CODE = /code|pcode|_id$|^id$|รหัส/i;

/** Place of the first column whose name is in the list, whatever its case; −1 without one. */
export function columnNamed(table: TextTable, names: readonly string[]): number {
  const wanted = names.map((n) => n.toLowerCase());
  return table.columns.findIndex((c) => wanted.includes(c.trim().toLowerCase()));
}

/** All cells of a column. */
export function cellsOf(table: TextTable, column: number): string[] {
  return table.rows.map((cells) => cells[column] ?? "");
}

/**
 * The column that holds tambon codes: one of `names`, else the column with the most values that
 * are codes. Fewer than half recognisable gives `code-scheme-unknown` with samples; no column
 * that even looks like codes gives `missing-columns`.
 */
export function findCodeColumn(
  table: TextTable,
  names: readonly string[],
  codeList: CodeList,
  file: string,
): Result<number> {
  const named = columnNamed(table, names);
  const best = named >= 0 ? named : bestColumn(table, codeList);
  const share = best < 0 ? 0 : recognisableShare(cellsOf(table, best), codeList.provinces);
  if (share >= RECOGNISED) return ok(best);
  const suspect = named >= 0 ? named : table.columns.findIndex((c) => LOOKS_LIKE_CODE.test(c));
  if (suspect < 0) return fail({ kind: "missing-columns", file, columns: [names[0] ?? "code"] });
  const samples = cellsOf(table, suspect)
    .filter((c) => c !== "")
    .slice(0, SAMPLES);
  const column = textAt(table.columns, suspect);
  return fail({ kind: "code-scheme-unknown", file, column, samples });
}

function bestColumn(table: TextTable, codeList: CodeList): number {
  const shares = table.columns.map((_, c) =>
    recognisableShare(cellsOf(table, c), codeList.provinces),
  );
  return shares.indexOf(Math.max(...shares));
}
