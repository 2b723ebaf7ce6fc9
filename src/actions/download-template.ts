import { fail, ok, type Result } from "../base/result";
import { TEMPLATES, templateById } from "../catalogue/forms";
import type { FormSheet } from "../domain/form";
import { saveFile } from "../reports/save-file";
import { formCsv } from "../reports/templates/form-csv";
import { formXlsx } from "../reports/templates/form-xlsx";

/** The forms that can be downloaded, for a list on the screen. */
export function templateList(): readonly FormSheet[] {
  return TEMPLATES;
}

/** Saves a form as a file of the user's; an unknown id is a problem. */
export async function downloadTemplate(id: string, format: "xlsx" | "csv"): Promise<Result<null>> {
  const sheet = templateById(id);
  if (!sheet) return fail({ kind: "template-unknown", file: `${id}.${format}`, template: id });
  const name = `${sheet.title.th} (${id}).${format}`;
  if (format === "csv") saveFile(name, "text/csv", formCsv(sheet));
  else saveFile(name, XLSX_TYPE, (await formXlsx(sheet)) as Uint8Array<ArrayBuffer>);
  return ok(null);
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
