import { LANGUAGES } from "../../src/base/language";
import type { Problem } from "../../src/base/problem";
import type { DroppedFile, ImportSession } from "../../src/catalogue/intake/import-session";
import type { Draft, Review } from "../../src/catalogue/intake/vocabulary/draft";
import { translate } from "../../src/i18n/translate";
import { problemWords } from "../../src/i18n/words/problem";
import { issueWords } from "../../src/views/data/import/issue-words";
import { must } from "./an-import-session";

/** What a file got: the kind, and the sentence a user reads in both languages. */
export type Told = { readonly kind: string; readonly th: string; readonly en: string };

/** All that is said about a file, and the draft that came of it. */
export type Outcome = {
  readonly told: readonly Told[];
  readonly draft: Draft | null;
  readonly review: Review | null;
};

/** Opens a file and gathers every sentence about it: of the file, its table, its rows. */
export async function outcomeOf(importSession: ImportSession, file: DroppedFile): Promise<Outcome> {
  const { drafts, problems } = await importSession.open([file]);
  const [draft = null] = drafts;
  const review = draft && must(await importSession.review(draft.id, draft.recipe));
  const said = [...problems, ...(review?.faults ?? [])].map(sentenceOf);
  const rows = (review?.issues ?? []).map((issue): Told => {
    const [th, en] = LANGUAGES.map((language) => issueWords(issue, draft!, language));
    return { kind: issue.kind, th: th!, en: en! };
  });
  return { told: [...said, ...rows], draft, review };
}

function sentenceOf(problem: Problem): Told {
  const blanks = problem as unknown as Record<string, string | number | string[]>;
  const [th, en] = LANGUAGES.map((l) => translate(problemWords[problem.kind], l, blanks));
  return { kind: problem.kind, th: th!, en: en! };
}
