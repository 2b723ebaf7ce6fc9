import type { Indicator } from "../../../domain/indicator";
import type { Evidence } from "./evidence";
import type { ColumnMeaning } from "./recipe";

/** Something that a file does not say for certain, so that a person says it. */
export type DraftQuestion = {
  /** Its name within the draft: what it is about and, if about one, the column. */
  readonly id: string;
  /**
   * `figure`: whether a column holds figures; `rows`: what several rows of an area become; `meeting`:
   * figures of one indicator and year that another table, or part of it, has too.
   */
  readonly about: "year" | "figure" | "rows" | "meeting";
  /** Head of the column; "" = of the whole table. */
  readonly column: string;
  /** What brings the question up, besides what speaks for each answer. */
  readonly why?: readonly Evidence[];
  /** What speaks for each answer, the likelier first; empty where nothing in the file tells. */
  readonly candidates: readonly Candidate[];
  /** What was answered; `null` = open. */
  readonly answer: string | null;
  /** What is asked about, as it was proposed: a column, or an indicator; absent = the table. */
  readonly proposed?: {
    readonly column?: { readonly at: number; readonly meaning: ColumnMeaning };
    readonly indicators: readonly Indicator[];
  };
};

/**
 * A possible answer with what speaks for it: a BE year as four digits; whether a column holds figures
 * ("yes", "no"); what several rows of an area become ("sum", "mean", "none"); a {@link MeetingAnswer}.
 */
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
