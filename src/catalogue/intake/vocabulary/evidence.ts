import type { Bilingual } from "../../../domain/text";

/** Why something was taken for what it is: turned into words on the screen. */
export type Evidence =
  /** The head is a known one. */
  | { readonly kind: "head"; readonly head: string }
  /** Share (0–1) of the filled cells that fit. */
  | {
      readonly kind: "share";
      readonly what: "codes" | "names" | "years" | "figures" | "degrees";
      readonly share: number;
    }
  /** Something had to be mended to read it; with one sample before and after. */
  | {
      readonly kind: "mended";
      readonly what:
        | "zeros"
        | "float"
        | "prefix"
        | "thai-digits"
        | "spaces"
        | "thousands"
        | "percent"
        | "multiplied"
        | "be-date";
      readonly from: string;
      readonly to: string;
    }
  /** The heads of latitude and longitude stand over each other's figures, which are followed. */
  | { readonly kind: "swapped" }
  /** A name that is written once holds for so many blank cells below. */
  | { readonly kind: "filled-down"; readonly rows: number }
  /** Speaks against figures: the head names an id or a class, or the values look like them. */
  | { readonly kind: "no-figure"; readonly sign: "head" | ValueSign }
  | YearEvidence
  | MeetingEvidence;

/** Figures that another table has too: where they meet, and what an answer would make of them. */
export type MeetingEvidence =
  /** Tables with figures of the same indicator; in so many of the same areas and years. */
  | { readonly kind: "meets"; readonly others: readonly Bilingual[]; readonly spots: number }
  /** Tables of another level of areas; only the latest level is shown. */
  | { readonly kind: "levels"; readonly others: readonly Bilingual[] }
  /** A table of another subject, by its name, with the same heads. */
  | { readonly kind: "subjects"; readonly own: Bilingual; readonly others: readonly Bilingual[] }
  /** What an indicator of a table adds up to; `of: null` = of all together. */
  | {
      readonly kind: "total";
      readonly of: Bilingual | null;
      readonly name: Bilingual;
      readonly total: number;
      readonly areas: number;
    }
  | { readonly kind: "hides"; readonly others: readonly Bilingual[] };

/** How numbers look that are perhaps no figures. */
export type ValueSign = "constant" | "counting" | "codes" | "zeros" | "classes";

/** A year and where it was read: `stamp` is the date in a file's name, of a download or an upload. */
export type YearEvidence = {
  readonly kind: "year";
  readonly where: "head" | "title" | "sheet" | "column" | "file" | "stamp";
  readonly text: string;
  readonly yearBe: number;
  /**
   * The text speaks of a budget year (October to September) or a school year, or is a day whose
   * calendar year was taken; absent = of a year.
   */
  readonly calendar?: "fiscal" | "academic" | "calendar";
};
