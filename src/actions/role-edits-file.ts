import { fail, ok, type Result } from "../base/result";
import { decodeRoleEdits, encodeRoleEdits, type RoleEdit } from "../domain/role-edit";
import { saveFile } from "../reports/save-file";
import { replaceRoleEdits } from "./edit-roles";

const HEAD = "# tambon-atlas roles 1";

/** Saves the role edits as a small text file for a colleague. */
export function saveRoleEditsFile(edits: readonly RoleEdit[]): void {
  saveFile("tambon-atlas-roles.txt", "text/plain", `${HEAD}\n${encodeRoleEdits(edits)}\n`);
}

/** Takes over the role edits of a file saved by {@link saveRoleEditsFile}; can be undone. */
export async function openRoleEditsFile(file: File): Promise<Result<number>> {
  const [head = "", body = ""] = (await file.text()).split(/\r?\n/);
  const edits = head === HEAD ? decodeRoleEdits(body) : null;
  if (!edits) return fail({ kind: "file-damaged", file: file.name, detail: "roles" });
  await replaceRoleEdits(edits);
  return ok(edits.length);
}
