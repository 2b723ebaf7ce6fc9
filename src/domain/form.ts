import type { Bilingual } from "./text";

/** A value that a cell may hold, with the words that mean it. */
export type FormChoice = { readonly value: string } & Bilingual;

/** What the cells of a column hold; says how a cell is read and what is refused. */
export type FormType =
  /** A current or old area code of one of these lengths (2 province, 4 amphoe, 6 tambon, 8 village). */
  | { readonly kind: "code"; readonly digits: readonly (2 | 4 | 6 | 8)[] }
  /** A year, BE or CE; read as BE. */
  | { readonly kind: "year" }
  | {
      readonly kind: "number";
      readonly min?: number;
      readonly max?: number;
      readonly whole?: boolean;
    }
  /** A number, blank = missing, `*` = suppressed, `-` = not applicable. */
  | { readonly kind: "figure" }
  | { readonly kind: "choice"; readonly choices: readonly FormChoice[] }
  /** Several choices, separated by commas. */
  | { readonly kind: "choices"; readonly choices: readonly FormChoice[] }
  /** A day, BE or CE; read as YYYY-MM-DD of the common era. */
  | { readonly kind: "date" }
  | { readonly kind: "text" };

/** A column of a form. */
export type FormColumn = {
  /** Name by which programs know it. */
  readonly key: string;
  readonly head: Bilingual;
  readonly type: FormType;
  readonly required: boolean;
  readonly explanation: Bilingual;
  /** What the example row holds, as a user would type it. */
  readonly example: string;
};

/** A form to download, fill in and import back. `version` goes up when heads change. */
export type FormSheet = {
  readonly id: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly columns: readonly FormColumn[];
};

/** Key of the column that every form ends with; a row whose note begins so is the example row. */
export const NOTE_KEY = "note";

/** How the note of the example row begins; such rows are never imported. */
export const EXAMPLE_NOTE = "ตัวอย่าง";

/** Name of the sheet of explanations in every form's workbook. */
export const EXPLANATION_SHEET = "คำอธิบาย";

const MARK = "tambon-atlas template";

/** The text by which a file is known as a filled-in form, whatever became of its heads. */
export function formMark({ id, version }: Pick<FormSheet, "id" | "version">): string {
  return `${MARK} ${id} v${version}`;
}

/** The form that a text is marked with; `null` without a mark. */
export function markedForm(text: string): { id: string; version: number } | null {
  const found = /tambon-atlas template:? ([a-z0-9-]+) v(\d+)/.exec(text);
  return found ? { id: found[1]!, version: Number(found[2]) } : null;
}
