import type { Evidence } from "./evidence";

/** Something that a file does not say for certain, so that a person says it. */
export type DraftQuestion = {
  /** Its name within the draft: what it is about and, if about one, the column. */
  readonly id: string;
  /** `meeting`: figures of one indicator and year that another table, or part of it, has too. */
  readonly about: "year" | "meeting";
  /** Head of the column; "" = of the whole table. */
  readonly column: string;
  /** What brings the question up, besides what speaks for each answer. */
  readonly why?: readonly Evidence[];
  /** What speaks for each answer, the likelier first; empty where nothing in the file tells. */
  readonly candidates: readonly Candidate[];
  /** What was answered; `null` = open. */
  readonly answer: string | null;
};

/** A possible answer, a BE year as four digits or a {@link MeetingAnswer}, with what speaks for it. */
export type Candidate = { readonly answer: string; readonly evidence: readonly Evidence[] };

/**
 * What becomes of figures that meet: added up, each under its own name, the latest in place of the
 * others, or one time line where no year is in both.
 */
export type MeetingAnswer = "add" | "apart" | "replace" | "continue";

/** Whether a person still has to say it. */
export function isOpen({ answer }: DraftQuestion): boolean {
  return answer === null;
}

/** Names of the questions about figures that meet: those of kept datasets, and of the draft's own parts. */
export const MEETING = { id: "meeting", about: "meeting", column: "" } as const;
export const MEETING_OF_PARTS = { id: "meeting-parts", about: "meeting", column: "" } as const;
