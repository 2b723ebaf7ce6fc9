import { fail, ok, type Result } from "../../base/result";

/** What happened to a code. A `retired` one has no single successor. */
export const CHANGE_TYPES = ["retired", "moved", "renumbered", "split", "merged"] as const;

/** One of {@link CHANGE_TYPES}. */
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** One line of `data/code-history.csv`: an old code (2, 4 or 6 digits) and where its area is now. */
export type CodeChange = {
  readonly oldCode: string;
  /** Current code of the same length; "" where there is none, or none is known. */
  readonly newCode: string;
  /** Year (BE) from which the new code holds; null = not known. */
  readonly fromBe: number | null;
  readonly type: ChangeType;
  /** Share (0–1) of the old area that lies in the new one; null = not known. */
  readonly share: number | null;
  /** `certain`: the code is in a reference set; `likely`: known from published lists only. */
  readonly certainty: "certain" | "likely";
  readonly note: string;
};

/** All dated changes, in order of the old code: `public/data/code-history.json`. */
export type CodeHistory = readonly CodeChange[];

/** `code-history.json` → the history; a text of another shape is a damaged file. */
export function readCodeHistory(text: string, file: string): Result<CodeHistory> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed) && parsed.every(isChange)) return ok(parsed);
  } catch {
    return fail({ kind: "file-damaged", file, detail: "no JSON" });
  }
  return fail({ kind: "file-damaged", file, detail: "code history" });
}

function isChange(value: unknown): value is CodeChange {
  if (typeof value !== "object" || value === null) return false;
  const change = value as Record<string, unknown>;
  const known: readonly unknown[] = CHANGE_TYPES;
  return (
    typeof change.oldCode === "string" &&
    typeof change.newCode === "string" &&
    known.includes(change.type)
  );
}
