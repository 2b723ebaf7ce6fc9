import type { Language } from "../../../base/language";
import type { Draft, DraftIssue } from "../../../catalogue/intake/vocabulary/draft";
import { wordingOf } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";

/** What is odd about a row, with its file, its sheet where the file has sheets, and what to do. */
export function issueWords(
  issue: DraftIssue,
  draft: Pick<Draft, "file" | "table" | "format">,
  language: Language,
): string {
  const file = issue.file ?? draft.file;
  const table = issue.table ?? draft.table;
  const sheet = draft.format === "xlsx" && table !== "";
  const where = sheet ? importWords.issueInSheet : importWords.issueInFile;
  const { t } = wordingOf(language);
  const what = t(importWords[`issue.${issue.kind}`], issue);
  return t(where, { file, table, what });
}
