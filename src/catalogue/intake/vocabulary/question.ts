import type { Evidence } from "./evidence";

/** Something that a file does not say for certain, so that a person says it. */
export type DraftQuestion = {
  /** Its name within the draft: what it is about and, if about one, the column. */
  readonly id: string;
  readonly about: "year";
  /** Head of the column; "" = of the whole table. */
  readonly column: string;
  /** What speaks for each answer, the likelier first; empty where nothing in the file tells. */
  readonly candidates: readonly Candidate[];
  /** What was answered; `null` = open. */
  readonly answer: string | null;
};

/** A possible answer, a BE year as four digits, with what speaks for it. */
export type Candidate = { readonly answer: string; readonly evidence: readonly Evidence[] };

/** Whether a person still has to say it. */
export function isOpen({ answer }: DraftQuestion): boolean {
  return answer === null;
}
