import type { RoleEdit } from "../domain/role-edit";
import { firstView } from "../state/first-view";
import {
  expectsRoleEdits,
  readRoleEdits,
  watchRoleEdits,
  writeRoleEdits,
} from "../state/roles/role-edits-db";
import {
  makeOwn,
  markConflict,
  type RoleHeld,
  roleEditsStore,
  sameEdits,
  shownEdits,
  startWith,
  stepBack,
  stepForward,
  stepToEdits,
  takeOver,
  withRole,
  withStartYear,
} from "../state/roles/role-edits-store";

/** Gives tambons a role, or takes it away by `none`, in one step, and keeps that on this device. */
export async function editRoles(codes: readonly string[], role: RoleEdit["role"]): Promise<void> {
  if (codes.length === 0) return;
  await replaceRoleEdits(withRole(shownEdits().edits, codes, role));
}

/** Says in which BE year these tambons began, or by `null` that it is not known, in one step. */
export async function editStartYear(
  held: readonly RoleHeld[],
  since: number | null,
): Promise<void> {
  if (held.length === 0) return;
  await replaceRoleEdits(withStartYear(shownEdits().edits, held, since));
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
  await replaceRoleEdits([]);
}

/**
 * Replaces the edits; can be undone. While a link's are shown over others of this device, the
 * device's stay as they are until {@link keepShownRoleEdits}.
 */
export async function replaceRoleEdits(edits: readonly RoleEdit[]): Promise<void> {
  if (nothingToLose()) makeOwn();
  stepToEdits(edits);
  await keep();
}

/** Shows the edits kept on this device in place of a link's or this tab's; can be undone. */
export function showOwnRoleEdits(): void {
  stepToEdits(roleEditsStore.getState().onDevice ?? [], "device");
}

/** Keeps the edits of a link, or of this tab, in place of those on this device; can be undone. */
export async function keepShownRoleEdits(): Promise<void> {
  const { edits } = shownEdits();
  showOwnRoleEdits();
  stepToEdits(edits, "device");
  await keep();
}

/**
 * Starts with the edits of the link, if it has any, else with those kept on this device, and
 * follows what other tabs change. Where none are expected the database is opened only after the
 * first view is on the screen. Resolves when the first edits are in place.
 */
export async function openRoleEdits(fromLink: readonly RoleEdit[]): Promise<void> {
  if (fromLink.length > 0) startWith({ edits: fromLink, origin: "link" });
  if (!expectsRoleEdits()) await firstView;
  await inTurn(follow);
}

let turns: Promise<void> = Promise.resolve();

/** One access to the device after the other, so that this tab's own changes never look like another's. */
function inTurn(access: () => Promise<void>): Promise<void> {
  turns = turns.then(access).catch(() => roleEditsStore.setState({ lasting: false }));
  return turns;
}

let watching = false;

async function follow(): Promise<void> {
  takeOver(await readRoleEdits());
  if (nothingToLose() && roleEditsStore.getState().history.past.length > 0) {
    makeOwn();
    await write();
  }
  if (isAsOnDevice()) makeOwn();
  if (watching) return;
  watching = true;
  await watchRoleEdits(() => void inTurn(follow));
}

/** Whether a link's edits are shown on a device that keeps none of its own. */
function nothingToLose(): boolean {
  const { onDevice } = roleEditsStore.getState();
  return shownEdits().origin === "link" && onDevice?.length === 0;
}

function isAsOnDevice(): boolean {
  const { edits, origin } = shownEdits();
  return origin !== "device" && sameEdits(edits, roleEditsStore.getState().onDevice ?? []);
}

function keep(): Promise<void> {
  return inTurn(write);
}

async function write(): Promise<void> {
  const { edits, origin } = shownEdits();
  if (origin !== "device") return;
  const { theirs, now, conflicts } = await writeRoleEdits(
    roleEditsStore.getState().onDevice ?? [],
    edits,
  );
  takeOver(theirs);
  if (conflicts.length > 0) markConflict();
  else roleEditsStore.setState({ onDevice: now, lasting: true });
  if (!watching) void inTurn(follow);
}
