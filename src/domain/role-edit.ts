import type { Role } from "./programme";

/**
 * A person's change to the roles on record: the tambon's new role, or `none` to take it away.
 * `wave` is when it comes in, from 1; absent = not said.
 */
export type RoleEdit = {
  readonly code: string;
  readonly role: Role | "none";
  readonly wave?: number;
};

const LETTERS = { pilot: "p", rollout: "r", candidate: "c", none: "n" } as const;
const BY_LETTER = new Map(Object.entries(LETTERS).map(([role, letter]) => [letter, role]));
const HIGHEST_WAVE = 99;

/**
 * Role edits as one short URL-safe text, grouped by role: `p500101.500102~r570203`. A group of one
 * wave says so before a dash: `r2-570204`. No edits give the empty text. Later edits of a code win.
 */
export function encodeRoleEdits(edits: readonly RoleEdit[]): string {
  const latest = new Map(edits.map((edit) => [edit.code, edit]));
  const waves = [...new Set(edits.map(({ wave = 0 }) => wave))].sort((a, b) => a - b);
  const groups = Object.entries(LETTERS).flatMap(([role, letter]) =>
    waves.map((wave) => {
      const same = [...latest.values()].filter((e) => e.role === role && (e.wave ?? 0) === wave);
      const head = wave === 0 ? letter : `${letter}${wave}-`;
      const codes = same.map(({ code }) => code).sort();
      return codes.length === 0 ? "" : head + codes.join(".");
    }),
  );
  return groups.filter((group) => group !== "").join("~");
}

/** The reverse of {@link encodeRoleEdits}; `null` when any part of the text is not understood. */
export function decodeRoleEdits(text: string): RoleEdit[] | null {
  if (text === "") return [];
  const edits: RoleEdit[] = [];
  for (const group of text.split("~")) {
    const [, letter = "", digits = "0", list = ""] = /^(.)(?:(\d{1,2})-)?(.*)$/.exec(group) ?? [];
    const role = BY_LETTER.get(letter as "p") as RoleEdit["role"] | undefined;
    const codes = list.split(".");
    if (!role || codes.some((code) => !/^\d{6}$/.test(code))) return null;
    const wave = Math.min(HIGHEST_WAVE, Number(digits));
    edits.push(...codes.map((code) => (wave > 0 ? { code, role, wave } : { code, role })));
  }
  return edits;
}
