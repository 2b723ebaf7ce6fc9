import { BE_OFFSET } from "../base/buddhist-era";
import { arabicDigits } from "../base/digits";

/** First and last BE year that a role may start in. */
export const START_YEARS = { first: 2500, last: 2600 } as const;

/** Whether a number is a BE year that a role may start in, {@link START_YEARS} included. */
export function isStartYear(year: number): boolean {
  return Number.isInteger(year) && year >= START_YEARS.first && year <= START_YEARS.last;
}

/**
 * A start year typed by a person. `unknown`: nothing was typed. `year` is BE; `typedCe` is what was
 * typed where that was a CE year. `bad`: anything else.
 */
export type TypedStartYear =
  | { readonly kind: "unknown" }
  | { readonly kind: "year"; readonly year: number; readonly typedCe: number | null }
  | { readonly kind: "bad" };

/** Reads a typed start year: four digits, Thai ones too, BE or CE (1957–2057). */
export function readStartYear(text: string): TypedStartYear {
  const plain = arabicDigits(text).trim();
  if (plain === "") return { kind: "unknown" };
  if (!/^\d{4}$/.test(plain)) return { kind: "bad" };
  const typed = Number(plain);
  if (isStartYear(typed)) return { kind: "year", year: typed, typedCe: null };
  const turned = typed + BE_OFFSET;
  return isStartYear(turned) ? { kind: "year", year: turned, typedCe: typed } : { kind: "bad" };
}
