import type { RoleEdit } from "../domain/role-edit";
import { firstView } from "../state/first-view";
import {
  expectsRoleEdits,
  readRoleEdits,
  watchRoleEdits,
  writeRoleEdits,
} from "../state/role-edits-db";
import { commit, roleEditsStore, stepBack, stepForward, withRole } from "../state/role-edits-store";

/** Gives tambons a role, or takes it away by `none`, and keeps that on this device. */
export async function editRoles(codes: readonly string[], role: RoleEdit["role"]): Promise<void> {
  if (codes.length === 0) return;
  commit(withRole(roleEditsStore.getState().edits, codes, role));
  await keep();
}

/** Takes the last change of roles back. */
export async function undoRoleEdit(): Promise<void> {
  stepBack();
  await keep();
}

/** Brings back the change that was undone last. */
export async function redoRoleEdit(): Promise<void> {
  stepForward();
  await keep();
}

/** Removes every edit of roles; can be undone. */
export async function clearRoleEdits(): Promise<void> {
  commit([]);
  await keep();
}

/** Replaces the edits by those of a file; can be undone. */
export async function replaceRoleEdits(edits: readonly RoleEdit[]): Promise<void> {
  commit(edits);
  await keep();
}

/** Shows the edits kept on this device again in place of a link's. */
export function showOwnRoleEdits(): void {
  roleEditsStore.setState((s) => ({ edits: s.kept, origin: "device", past: [], future: [] }));
}

/**
 * Starts with the edits of the link, if it has any, else with those kept on this device, and
 * follows what other tabs change. Where none are expected the database is opened only after the
 * first view is on the screen. Resolves when the first edits are in place.
 */
export async function openRoleEdits(fromLink: readonly RoleEdit[]): Promise<void> {
  if (fromLink.length > 0) roleEditsStore.setState({ edits: fromLink, origin: "link" });
  if (!expectsRoleEdits()) await firstView;
  try {
    const kept = await readRoleEdits();
    settle(fromLink, kept);
    await watchRoleEdits(follow);
  } catch {
    roleEditsStore.setState({ lasting: false });
  }
}

function settle(fromLink: readonly RoleEdit[], kept: readonly RoleEdit[]): void {
  const editedMeanwhile = roleEditsStore.getState().past.length > 0;
  if (editedMeanwhile) {
    roleEditsStore.setState({ lasting: true, kept });
    return;
  }
  const own = fromLink.length === 0 || sameEdits(fromLink, kept);
  roleEditsStore.setState({
    lasting: true,
    kept,
    origin: own ? "device" : "link",
    edits: own ? kept : fromLink,
  });
}

function follow(kept: readonly RoleEdit[]): void {
  const { origin, edits } = roleEditsStore.getState();
  if (origin === "link") roleEditsStore.setState({ kept });
  else if (!sameEdits(edits, kept)) roleEditsStore.setState({ kept, edits: kept });
}

async function keep(): Promise<void> {
  const { edits } = roleEditsStore.getState();
  try {
    await writeRoleEdits(edits);
    roleEditsStore.setState({ lasting: true, kept: edits, origin: "device" });
  } catch {
    roleEditsStore.setState({ lasting: false });
  }
}

function sameEdits(a: readonly RoleEdit[], b: readonly RoleEdit[]): boolean {
  const key = (edits: readonly RoleEdit[]) =>
    edits
      .map((edit) => `${edit.code}${edit.role}`)
      .sort()
      .join();
  return key(a) === key(b);
}
