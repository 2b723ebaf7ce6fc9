import { createStore } from "zustand/vanilla";
import { type History, historyOf, mapHistory, redo, stepTo, undo } from "../../base/history";
import { mergeThreeWay } from "../../base/three-way-merge";
import { encodeRoleEdits, plainRoleEdit, type RoleEdit } from "../../domain/role-edit";

/**
 * Whose role edits are shown. `device`: those kept on this device. `link`: those of the link.
 * `conflict`: this tab's, while another tab keeps other roles of the same tambons. Only `device`
 * edits are written to the device; the others wait until a person keeps them.
 */
export type EditsOrigin = "device" | "link" | "conflict";

/** The edits on the screen and whose they are. */
export type ShownEdits = { readonly edits: readonly RoleEdit[]; readonly origin: EditsOrigin };

/** A person's role edits with their history. */
export type RoleEdits = {
  readonly history: History<ShownEdits>;
  /** What this device keeps; `null` until it was read. */
  readonly onDevice: readonly RoleEdit[] | null;
  /** Whether this device keeps edits; `null` until it was tried. */
  readonly lasting: boolean | null;
};

const NOTHING: RoleEdits = {
  history: historyOf({ edits: [], origin: "device" }),
  onDevice: null,
  lasting: null,
};

/** The one store of role edits; actions change it. */
export const roleEditsStore = createStore<RoleEdits>(() => NOTHING);

/** The edits on the screen and whose they are. */
export function shownEdits(): ShownEdits {
  return roleEditsStore.getState().history.now;
}

/** Edits after `codes` took `role`: one entry a code, the newest last. */
export function withRole(
  edits: readonly RoleEdit[],
  codes: readonly string[],
  role: RoleEdit["role"],
): RoleEdit[] {
  const changed = new Set(codes);
  return [...edits.filter((e) => !changed.has(e.code)), ...codes.map((code) => ({ code, role }))];
}

/** A tambon with the role it has now. */
export type RoleHeld = Pick<RoleEdit, "code" | "role">;

/**
 * Edits after these tambons began in `since` (BE; `null` = not said), in the role and wave that they
 * have. Where the year is on record and no edit says another, it stands once `since` is `null`.
 */
export function withStartYear(
  edits: readonly RoleEdit[],
  held: readonly RoleHeld[],
  since: number | null,
): RoleEdit[] {
  const before = new Map(edits.map((edit) => [edit.code, edit]));
  const changed = held.map(({ code, role }) => {
    const edit = before.get(code);
    const wave = edit?.role === role ? edit.wave : undefined;
    return plainRoleEdit({ code, role, wave: wave ?? 0, since: since ?? 0 });
  });
  const codes = new Set(held.map(({ code }) => code));
  return [...edits.filter(({ code }) => !codes.has(code)), ...changed];
}

/** Whether two lists give the same tambons the same roles, waves and start years, in any order. */
export function sameEdits(a: readonly RoleEdit[], b: readonly RoleEdit[]): boolean {
  return encodeRoleEdits(a) === encodeRoleEdits(b);
}

/** Begins anew with these edits; there is nothing to take back. */
export function startWith(shown: ShownEdits): void {
  roleEditsStore.setState({ history: historyOf(shown) });
}

/** Shows new edits, as a step that can be taken back. */
export function stepToEdits(edits: readonly RoleEdit[], origin = shownEdits().origin): void {
  roleEditsStore.setState((s) => ({ history: stepTo(s.history, { edits, origin }) }));
}

/** Takes the last change back; nothing happens at the beginning. */
export function stepBack(): void {
  roleEditsStore.setState((s) => ({ history: undo(s.history) }));
}

/** Brings back what was undone; nothing happens at the end. */
export function stepForward(): void {
  roleEditsStore.setState((s) => ({ history: redo(s.history) }));
}

/** Says of the edits on the screen and all before them that they are this device's. */
export function makeOwn(): void {
  roleEditsStore.setState((s) => ({
    history: mapHistory(s.history, ({ edits }) => ({ edits, origin: "device" })),
  }));
}

/** Says that another tab keeps other roles of the same tambons. */
export function markConflict(): void {
  roleEditsStore.setState(({ history }) => ({
    history: { ...history, now: { ...history.now, origin: "conflict" } },
  }));
}

/**
 * Takes over what others (another tab, an earlier visit) put on this device since it was read last,
 * tambon by tambon, in every step of the history: taking a step back takes back this tab's change
 * only. A link's edits stay as the link has them.
 */
export function takeOver(onDevice: readonly RoleEdit[]): void {
  roleEditsStore.setState((s) => {
    const known = s.onDevice ?? [];
    const update = (shown: ShownEdits) => {
      if (shown.origin === "link") return shown;
      const { merged } = mergeEdits(known, shown.edits, onDevice);
      return sameEdits(merged, shown.edits) ? shown : { ...shown, edits: merged };
    };
    const same = s.onDevice !== null && sameEdits(known, onDevice);
    return {
      onDevice: same ? s.onDevice : onDevice,
      lasting: true,
      history: same ? s.history : mapHistory(s.history, update),
    };
  });
}

/** Merges two changed lists tambon by tambon; `conflicts` are codes that both gave other roles. */
export function mergeEdits(
  base: readonly RoleEdit[],
  mine: readonly RoleEdit[],
  theirs: readonly RoleEdit[],
): { merged: RoleEdit[]; conflicts: readonly string[] } {
  const { merged, conflicts } = mergeThreeWay(byCode(base), byCode(mine), byCode(theirs));
  return { merged: Object.values(merged), conflicts };
}

function byCode(edits: readonly RoleEdit[]): Record<string, RoleEdit> {
  return Object.fromEntries(edits.map((edit) => [edit.code, plainRoleEdit(edit)]));
}
