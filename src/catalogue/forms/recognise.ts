import { EXPLANATION_SHEET, markedForm } from "../../domain/form";
import type { TextTable } from "../formats/format";
import { TEMPLATES, templateById } from "./index";
import { columnOf } from "./read-form";

/** Which form a table is. */
export type FoundTemplate = { readonly template: string; readonly version: number };

/**
 * The form that a table is: by its mark, which the title or a head carries, as long as the
 * required columns are there; else by its heads, when every column of a form is there (Thai or
 * English). The form with the most columns wins. `null` for any other table.
 */
export function templateOf(table: TextTable): FoundTemplate | null {
  if (isExplanation(table)) return null;
  const marked = markedForm([table.title ?? "", ...table.columns].join("\n"));
  const known = marked && templateById(marked.id);
  if (marked && known?.columns.every((c) => !c.required || columnOf(table, c) >= 0)) {
    return { template: known.id, version: marked.version };
  }
  const whole = TEMPLATES.filter((t) => t.columns.every((c) => columnOf(table, c) >= 0));
  const [best] = [...whole].sort((a, b) => b.columns.length - a.columns.length);
  return best ? { template: best.id, version: best.version } : null;
}

/** Whether a table is the sheet of explanations of a form: nothing to import. */
export function isExplanation(table: TextTable): boolean {
  if (table.name !== EXPLANATION_SHEET) return false;
  const cells = [table.title ?? "", ...table.columns, ...table.rows.slice(0, 5).flat()];
  return cells.some((cell) => markedForm(cell) !== null);
}
