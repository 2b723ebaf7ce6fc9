import { LANGUAGES } from "../../src/base/language";
import type { Problem } from "../../src/base/problem";
import type { Blanks } from "../../src/i18n/translate";
import { wordingOf } from "../../src/i18n/wording";
import { problemWords } from "../../src/i18n/words/problem";

/** A problem as one line for the terminal: Thai, then English. */
export function problemLine(problem: Problem): string {
  const { kind, ...fields } = problem;
  const blanks = fields as Blanks;
  const lines = LANGUAGES.map((language) => wordingOf(language).t(problemWords[kind], blanks));
  return lines.join(" · ").replace(/\s+/g, " ");
}
