import { LANGUAGES } from "../../src/base/language";
import type { Problem } from "../../src/base/problem";
import { type Blanks, translate } from "../../src/i18n/translate";
import { problemWords } from "../../src/i18n/words/problem";

/** A problem as one line for the terminal: Thai, then English. */
export function problemLine(problem: Problem): string {
  const { kind, ...fields } = problem;
  const blanks = fields as Blanks;
  const lines = LANGUAGES.map((language) => translate(problemWords[kind], language, blanks));
  return lines.join(" · ").replace(/\s+/g, " ");
}
