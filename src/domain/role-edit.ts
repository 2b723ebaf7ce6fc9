import { groupBy } from "../base/group-by";
import type { Role } from "./programme";
import { isStartYear } from "./start-year";

/**
 * A person's change to the roles on record: the tambon's new role, or `none` to take it away.
 * `wave` is the wave it comes in with, from 1; `since` the BE year of its start. Absent = not said.
 */
export type RoleEdit = {
  readonly code: string;
  readonly role: Role | "none";
  readonly wave?: number;
  readonly since?: number;
};

const LETTERS = { pilot: "p", rollout: "r", candidate: "c", none: "n" } as const;
const BY_LETTER = new Map(Object.entries(LETTERS).map(([role, letter]) => [letter, role]));
const ROLE_ORDER = Object.keys(LETTERS);
const HIGHEST_WAVE = 99;

/**
 * Role edits as one short URL-safe text, grouped by role: `p500101.500102~r570203`. A group of one
 * wave, of one start year, or of both says so before a dash: `r2-570204`, `py2564-700801`,
 * `r2y2566-570204`. No edits give the empty text. Later edits of a code win.
 */
export function encodeRoleEdits(edits: readonly RoleEdit[]): string {
  const latest = new Map(edits.map((edit) => [edit.code, edit]));
  const inOrder = [...latest.values()].sort(
    (a, b) => orderOf(a) - orderOf(b) || Number(a.code) - Number(b.code),
  );
  return [...groupBy(inOrder, headOf)]
    .map(([head, same]) => head + same.map(({ code }) => code).join("."))
    .join("~");
}

function headOf({ role, wave = 0, since = 0 }: RoleEdit): string {
  const said = (wave > 0 ? String(wave) : "") + (since > 0 ? `y${since}` : "");
  return LETTERS[role] + (said === "" ? "" : `${said}-`);
}

function orderOf({ role, wave = 0, since = 0 }: RoleEdit): number {
  return (ROLE_ORDER.indexOf(role) * 1000 + wave) * 10_000 + since;
}

const HEAD = /^(.)(?:(\d{1,2}|(?=y))(?:y(\d{4}))?-)?(.*)$/;

/** The reverse of {@link encodeRoleEdits}; `null` when any part of the text is not understood. */
export function decodeRoleEdits(text: string): RoleEdit[] | null {
  if (text === "") return [];
  const edits: RoleEdit[] = [];
  for (const group of text.split("~")) {
    const [, letter = "", digits = "0", year = "0", list = ""] = HEAD.exec(group) ?? [];
    const role = BY_LETTER.get(letter as "p") as RoleEdit["role"] | undefined;
    const codes = list.split(".");
    if (!role || codes.some((code) => !/^\d{6}$/.test(code))) return null;
    const since = Number(year);
    if (since > 0 && !isStartYear(since)) return null;
    const wave = Math.min(HIGHEST_WAVE, Number(digits));
    edits.push(...codes.map((code) => plainRoleEdit({ code, role, wave, since })));
  }
  return edits;
}

/** An edit with nothing but what it says: no wave or start year of 0. Edits that say the same are equal. */
export function plainRoleEdit({ code, role, wave = 0, since = 0 }: RoleEdit): RoleEdit {
  return { code, role, ...(wave > 0 ? { wave } : {}), ...(since > 0 ? { since } : {}) };
}
