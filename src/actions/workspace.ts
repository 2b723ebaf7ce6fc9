import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import type { RoleEdit } from "../domain/role-edit";
import { fileDay } from "../reports/formats/file-day";
import { saveFile } from "../reports/save-file";
import { exportWorkspace } from "../state/workspace/export-workspace";
import { forgetEverything } from "../state/workspace/forget-everything";
import { importWorkspace } from "../state/workspace/import-workspace";
import { replaceRoleEdits } from "./edit-roles";

export { bringBack, editTitle, forget, forgetForGood } from "../state/workspace/edit";
export { askToPersist } from "../state/workspace/quota";

/**
 * Saves the workspace as `tambon-atlas-workspace-<day>.zip`. Gives the problems of datasets that
 * stayed out.
 */
export async function saveWorkspace(): Promise<Result<readonly Problem[]>> {
  const saved = await exportWorkspace();
  if (!saved.ok) return saved;
  const day = fileDay(new Date());
  saveFile(`tambon-atlas-workspace-${day}.zip`, "application/zip", saved.value.file);
  return ok(saved.value.problems);
}

/** Takes a saved workspace over; its role edits replace those here, if it has any, and can be undone. */
export async function openWorkspace(
  file: File,
): Promise<Result<{ readonly datasets: number; readonly roles: readonly RoleEdit[] }>> {
  const taken = await importWorkspace(file);
  if (!taken.ok) return taken;
  const { datasets, roles } = taken.value;
  if (roles.length > 0) await replaceRoleEdits(roles);
  return ok({ datasets: datasets.length, roles });
}

/** Deletes all that is kept in this browser, then opens the data page anew without any link's state. */
export async function deleteEverything(): Promise<Result<null>> {
  const done = await forgetEverything();
  if (done.ok) window.location.assign(`${import.meta.env.BASE_URL}data`);
  return done;
}
