import type { Language } from "../base/language";
import type { Indicator } from "./indicator";

const APART = /[\s,()]/;
const OUTER = /^[\s,(]+|[\s,)]+$/g;

/**
 * What tells an indicator from the others of its family: the name without the words that they all
 * begin with ("ด้านรายได้", "income"). The whole name where it has no family or nothing is left.
 */
export function shortName(
  indicator: Indicator,
  all: readonly Indicator[],
  language: Language,
): string {
  const own = indicator.name[language];
  const family = all.filter((one) => one.family === indicator.family);
  if (family.length < 2) return own;
  const names = family.map(({ name }) => name[language]);
  const rest = own.slice(sharedStart(names)).replace(OUTER, "");
  return rest === "" ? own : rest;
}

/** Length of what all names begin with, cut back to the end of a word. */
function sharedStart(names: readonly string[]): number {
  const first = names[0] ?? "";
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length++;
  const ends = (at: number) => names.every((name) => at >= name.length || APART.test(name[at]!));
  while (length > 0 && !ends(length) && !APART.test(first[length - 1]!)) length--;
  return length;
}
