import { createStore } from "zustand/vanilla";
import type { RoleEdit } from "../domain/role-edit";

/** A person's role edits with their history. */
export type RoleEdits = {
  readonly edits: readonly RoleEdit[];
  readonly past: readonly (readonly RoleEdit[])[];
  readonly future: readonly (readonly RoleEdit[])[];
  /** `link`: the edits came with a link and differ from those kept on this device. */
  readonly origin: "device" | "link";
  /** The edits kept on this device, while a link's are shown. */
  readonly kept: readonly RoleEdit[];
  /** Whether this device keeps edits; `null` until it was tried. */
  readonly lasting: boolean | null;
};

const HISTORY = 200;

/** The one store of role edits; actions change it. */
export const roleEditsStore = createStore<RoleEdits>(() => ({
  edits: [],
  past: [],
  future: [],
  origin: "device",
  kept: [],
  lasting: null,
}));

/** Edits after `codes` took `role`: one entry a code, the newest last. */
export function withRole(
  edits: readonly RoleEdit[],
  codes: readonly string[],
  role: RoleEdit["role"],
): RoleEdit[] {
  const changed = new Set(codes);
  return [...edits.filter((e) => !changed.has(e.code)), ...codes.map((code) => ({ code, role }))];
}

/** Puts new edits on top of the history; what was undone can no longer be redone. */
export function commit(edits: readonly RoleEdit[]): void {
  roleEditsStore.setState((s) => ({
    edits,
    past: [...s.past, s.edits].slice(-HISTORY),
    future: [],
  }));
}

/** Takes the last change back; nothing happens at the beginning. */
export function stepBack(): void {
  roleEditsStore.setState((s) => {
    const edits = s.past.at(-1);
    return edits ? { edits, past: s.past.slice(0, -1), future: [s.edits, ...s.future] } : s;
  });
}

/** Brings back what was undone; nothing happens at the end. */
export function stepForward(): void {
  roleEditsStore.setState((s) => {
    const [edits, ...future] = s.future;
    return edits ? { edits, past: [...s.past, s.edits], future } : s;
  });
}
