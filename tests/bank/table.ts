import type { DroppedFile } from "../../src/catalogue/intake/import-session";

/** One figure column of a made-up table: what a careful office would read in it. */
export type Subject = {
  readonly head: string;
  /** How several rows of one area become one: by adding up, or not at all. */
  readonly adds: boolean;
  /** "area year" → the figure in plain units (people, baht), or its status without one. */
  readonly figures: ReadonlyMap<string, number | "missing" | "suppressed">;
};

/** A made-up table with its truth. */
export type BankTable = {
  /** What an office did to it, for the report. */
  readonly habits: readonly string[];
  readonly file: DroppedFile;
  readonly subjects: readonly Subject[];
  /** BE year, the answer where the table leaves it open. */
  readonly yearBe: number;
};

/** A table before it is written down: title lines, rows of heads, body rows, notes. */
export type Sheet = {
  readonly name: string;
  readonly titles: readonly (readonly string[])[];
  readonly heads: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
};
