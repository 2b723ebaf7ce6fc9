import { type FormSheet, formMark } from "../../domain/form";
import { toCsv } from "../formats/csv";
import { dataGrid, type FilledRows } from "./form-grid";

/**
 * A form as CSV (UTF-8 with a byte-order mark): lines that begin with `# ` hold the form's mark and
 * the explanation of each column, then Thai heads, the example row and the given rows.
 */
export function formCsv(sheet: FormSheet, rows: FilledRows = []): string {
  const [head = [], ...body] = dataGrid(sheet, rows);
  const [program, ...mark] = formMark(sheet).split(" template ");
  const meta = [
    [`${program} template`, mark.join("")] as const,
    [sheet.title.th, sheet.explanation.th] as const,
    ...sheet.columns.map((c) => [c.head.th, c.explanation.th] as const),
  ];
  return toCsv({ meta, head, rows: body });
}
