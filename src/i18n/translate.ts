import type { Language } from "../base/language";
import type { Words } from "./words/words";

/** Values for the blanks of a text. Arrays are joined with a comma. */
export type Blanks = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A text in one language with its blanks filled. A blank without a value stays visible as
 * `{name}`, so that a forgotten one is seen in tests and on the screen.
 */
export function translate(words: Words, language: Language, blanks: Blanks = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = blanks[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(", ") : String(value);
  });
}
