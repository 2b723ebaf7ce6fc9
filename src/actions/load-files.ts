import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { withAnswer } from "../catalogue/intake/questions";
import type { Draft, Review } from "../catalogue/intake/vocabulary/draft";
import { type DraftQuestion, isOpen } from "../catalogue/intake/vocabulary/question";
import type { Recipe } from "../catalogue/intake/vocabulary/recipe";
import type { JoinReport } from "../domain/dataset";
import type { Bilingual } from "../domain/text";
import { importStore } from "../state/intake/import-store";
import { askWorker, dropInWorker, openInWorker } from "../state/intake/intake-client";
import { buildAndKeep } from "./keep-draft";
import { whenShown } from "./when-shown";

/** What became of the files, as plain JSON. Every table of every file is in one of the lists. */
export type LoadReport = {
  readonly datasets: readonly {
    readonly id: string;
    readonly title: Bilingual;
    /** Names of its files, joined by ", ". */
    readonly file: string;
    /** Rows of its largest table in the file. */
    readonly rows: number;
    readonly joins: readonly JoinReport[];
    /** Rows that are on no map, over all joins. */
    readonly unplaced: number;
    /** Cells that were read with a doubt, or could not be read: the first ones. */
    readonly issues: Review["issues"];
    /** Areas whose several rows could not truly be made one figure: without a figure, or a part of it. */
    readonly unsummable: Review["unsummable"];
    readonly partial: Review["partial"];
  }[];
  /** What some tables leave uncertain: nothing is taken of these until it is answered. */
  readonly questions: readonly AskedQuestion[];
  /** Files and tables that could not be taken over, and why. */
  readonly problems: readonly Problem[];
  /** Crosswalks that were applied to the others. */
  readonly crosswalks: readonly string[];
  /** Tables without figures by area, and hidden sheets. */
  readonly ignored: readonly { readonly file: string; readonly table: string }[];
};

/** A question of a table. Its answer goes back to `loadFiles` with the same four names. */
export type AskedQuestion = Pick<DraftQuestion, "about" | "column" | "why" | "candidates"> & {
  readonly file: string;
  readonly table: string;
};

/** An answer to a question of the report before; without `table` or `column` it is of all of the file. */
export type LoadAnswer = {
  readonly file: string;
  readonly table?: string;
  readonly about: DraftQuestion["about"];
  readonly column?: string;
  readonly answer: string;
};

type Loaded = { -readonly [K in keyof LoadReport]: LoadReport[K][number][] };

/**
 * The import of the data page with what is certain taken unasked; what is not is among the
 * `questions`, to be loaded again with `answers`. Resolves when the datasets are kept and the SQL
 * tables hold them; a table that fails leaves the others untouched.
 */
export async function loadFiles(
  files: readonly File[],
  answers: readonly LoadAnswer[] = [],
): Promise<LoadReport> {
  const report: Loaded = { datasets: [], questions: [], problems: [], crosswalks: [], ignored: [] };
  const opened = await openInWorker([...files], (progress) => importStore.setState({ progress }));
  if (!opened.ok) report.problems.push(opened.problem);
  else {
    report.problems.push(...opened.value.problems);
    for (const draft of opened.value.drafts) {
      await take(
        draft,
        answers.filter((one) => isOf(one, draft)),
        report,
      );
      await dropInWorker(draft);
    }
  }
  importStore.setState({ progress: null });
  await whenShown();
  return report;
}

async function take(draft: Draft, answers: readonly LoadAnswer[], report: Loaded): Promise<void> {
  const { file, table, recipe, hidden } = draft;
  if (recipe.kind === "crosswalk") report.crosswalks.push(file);
  else if (hidden || recipe.kind === "nothing") report.ignored.push({ file, table });
  else await keepTable(draft, answers, report);
}

async function keepTable(
  draft: Draft,
  answers: readonly LoadAnswer[],
  report: Loaded,
): Promise<void> {
  const reviewed = await reviewAnswered(draft, answers);
  if (!reviewed.ok) return void report.problems.push(reviewed.problem);
  const { recipe, review } = reviewed.value;
  if (review.faults.length > 0) return void report.problems.push(...review.faults);
  const open = review.questions.filter(isOpen);
  if (open.length > 0) return void report.questions.push(...open.map((one) => asked(draft, one)));
  const stored = await buildAndKeep(draft, recipe);
  if (!stored.ok) return void report.problems.push(stored.problem);
  const file = draft.files.join(", ");
  for (const { id, info } of stored.value) {
    const { title, joins } = info;
    const unplaced = joins.reduce((sum, join) => sum + join.unplaced, 0);
    const { issues, unsummable, partial } = review;
    const told = { issues, unsummable, partial };
    report.datasets.push({ id, title, file, rows: draft.rows, joins, unplaced, ...told });
  }
}

/** The draft's recipe with all answers that it asks for, and its review; an answer may bring up more questions. */
async function reviewAnswered(
  draft: Draft,
  answers: readonly LoadAnswer[],
): Promise<Result<{ recipe: Recipe; review: Review }>> {
  let { recipe } = draft;
  for (;;) {
    const now = recipe;
    const review = await askWorker(draft, (session) => session.review(draft.id, now));
    if (!review.ok) return review;
    for (const question of review.value.questions.filter(isOpen)) {
      const said = answers.find((one) => isTo(one, question));
      const isNew = said && recipe.answers?.[question.id] !== said.answer;
      if (isNew) recipe = withAnswer(recipe, question, said.answer);
    }
    if (recipe === now) return ok({ recipe, review: review.value });
  }
}

function isOf({ file, table }: LoadAnswer, draft: Draft): boolean {
  return draft.files.includes(file) && (table === undefined || table === draft.table);
}

/** A year may be any; of other answers only one that is offered answers. */
function isTo({ about, column, answer }: LoadAnswer, question: DraftQuestion): boolean {
  if (about !== question.about || (column ?? question.column) !== question.column) return false;
  return about === "year" || question.candidates.some((one) => one.answer === answer);
}

function asked(
  { file, table }: Draft,
  { about, column, why, candidates }: DraftQuestion,
): AskedQuestion {
  return { file, table, about, column, ...(why ? { why } : {}), candidates };
}
