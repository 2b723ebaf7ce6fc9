import type { Role } from "./programme";

/** A person's change to the roles on record: the tambon's new role, or `none` to take it away. */
export type RoleEdit = { readonly code: string; readonly role: Role | "none" };

const LETTERS = { pilot: "p", rollout: "r", candidate: "c", none: "n" } as const;
const BY_LETTER = new Map(Object.entries(LETTERS).map(([role, letter]) => [letter, role]));

/**
 * Role edits as one short URL-safe text, grouped by role: `p500101.500102~r570203`.
 * No edits give the empty text. Later edits of a code win.
 */
export function encodeRoleEdits(edits: readonly RoleEdit[]): string {
  const latest = new Map(edits.map((edit) => [edit.code, edit.role]));
  const groups = Object.entries(LETTERS).map(([role, letter]) => {
    const codes = [...latest].filter(([, r]) => r === role).map(([code]) => code);
    return codes.length === 0 ? "" : letter + codes.sort().join(".");
  });
  return groups.filter((group) => group !== "").join("~");
}

/** The reverse of {@link encodeRoleEdits}; `null` when any part of the text is not understood. */
export function decodeRoleEdits(text: string): RoleEdit[] | null {
  if (text === "") return [];
  const edits: RoleEdit[] = [];
  for (const group of text.split("~")) {
    const role = BY_LETTER.get(group.slice(0, 1) as "p");
    const codes = group.slice(1).split(".");
    if (!role || codes.some((code) => !/^\d{6}$/.test(code))) return null;
    edits.push(...codes.map((code) => ({ code, role: role as RoleEdit["role"] })));
  }
  return edits;
}
