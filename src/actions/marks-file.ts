import { fail, ok, type Result } from "../base/result";
import { decodeRoleEdits, encodeRoleEdits, type RoleEdit } from "../domain/role-edit";
import { saveFile } from "../reports/save-file";
import { replaceMarks } from "./mark-roles";

const HEAD = "# tambon-atlas roles 1";

/** Saves the role edits as a small text file for a colleague. */
export function saveMarksFile(edits: readonly RoleEdit[]): void {
  saveFile("tambon-atlas-roles.txt", "text/plain", `${HEAD}\n${encodeRoleEdits(edits)}\n`);
}

/** Takes over the role edits of a file saved by {@link saveMarksFile}; can be undone. */
export async function openMarksFile(file: File): Promise<Result<number>> {
  const [head = "", body = ""] = (await file.text()).split(/\r?\n/);
  const edits = head === HEAD ? decodeRoleEdits(body) : null;
  if (!edits) return fail({ kind: "file-damaged", file: file.name, detail: "roles" });
  await replaceMarks(edits);
  return ok(edits.length);
}
