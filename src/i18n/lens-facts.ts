import type { Language } from "../base/language";
import { formatNumber } from "./format";
import { textOf } from "./text-of";
import { lensWords } from "./words/lens";

/** Numbers and settings behind a result; a text that is a key of the lenses' words is put in words. */
export type Facts = Readonly<Record<string, string | number>>;

/** Facts in words, by their names. */
export function factWords(facts: Facts, language: Language): Record<string, string> {
  const said = Object.entries(facts).map(([name, fact]) => {
    if (typeof fact === "string") return [name, textOf(lensWords, fact)[language] || fact] as const;
    return [name, formatNumber(fact, language, Number.isInteger(fact) ? 0 : 2)] as const;
  });
  return Object.fromEntries(said);
}

/** Facts that have a label (`fact.<name>`), as lines. */
export function factLines(facts: Facts, language: Language): (readonly [string, string])[] {
  return Object.entries(factWords(facts, language))
    .map(([name, fact]) => [textOf(lensWords, `fact.${name}`)[language], fact] as const)
    .filter(([label]) => label !== "");
}
