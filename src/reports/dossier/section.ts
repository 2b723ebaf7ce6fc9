import type { Wording } from "../../i18n/wording";

/** A number with the decimals it is printed with; the workbook keeps it unrounded. NaN = missing. */
export type Figure = {
  readonly value: number;
  readonly decimals: number;
  /** Printed with an asterisk: a count of 1–4. */
  readonly marked?: boolean;
};

/** A cell: a text, a figure, or nothing. */
export type Cell = string | Figure | null;

/** A table of the dossier; `total` rows are set apart. */
export type SectionTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
};

/** A part of the dossier, as printed and as a sheet. */
export type Section = {
  readonly id: SectionId;
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly SectionTable[];
  readonly notes: readonly string[];
};

/** The parts in their order. */
export const SECTION_IDS = [
  "summary",
  "rules",
  "criteria",
  "sources",
  "chosen",
  "hand",
  "runnersUp",
  "stability",
  "rollout",
  "comparison",
  "budget",
] as const;

/** One of {@link SECTION_IDS}. */
export type SectionId = (typeof SECTION_IDS)[number];

/** A whole number, or one with decimals. */
export function figure(value: number, decimals = 0): Figure {
  return { value, decimals };
}

/** A cell as printed; a missing figure is an en dash. */
export function cellText(cell: Cell, words: Wording): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  return words.number(cell.value, cell.decimals) + (cell.marked ? " *" : "");
}
