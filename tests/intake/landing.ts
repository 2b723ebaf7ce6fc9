import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile, ImportSession } from "../../src/catalogue/intake/import-session";
import { withAnswer } from "../../src/catalogue/intake/questions";
import type { Built, Draft, Review } from "../../src/catalogue/intake/vocabulary/draft";
import { isOpen } from "../../src/catalogue/intake/vocabulary/question";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";
import { anImportSession, must } from "./an-import-session";

/** What became of dropped files of which nothing but what is certain was taken unasked. */
export type Landing = {
  /** "kind level" of every table, in order. */
  readonly kinds: readonly string[];
  readonly problems: readonly string[];
  /** Open questions: "name: answer | answer", the likelier first. */
  readonly questions: readonly string[];
  readonly unplaced: number;
  readonly leftOut: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  /** "indicator area year" → its figure, or its status without one. */
  readonly figures: Readonly<Record<string, number | string>>;
};

/** Answers to questions of any table: the name of the question → what is said. */
export type Said = Readonly<Record<string, string>>;

/** Takes files as `window.atlas.load` does: every table of figures of which all is certain. */
export function land(...files: readonly DroppedFile[]): Promise<Landing> {
  return landAnswered({}, ...files);
}

/** {@link land} with answers to the questions that come up. */
export async function landAnswered(said: Said, ...files: readonly DroppedFile[]): Promise<Landing> {
  const importSession = anImportSession();
  const { drafts, problems } = await importSession.open(files);
  const faults = problems.map((problem) => JSON.stringify(problem));
  const questions: string[] = [];
  const reviews: Review[] = [];
  const built: Built[] = [];
  for (const draft of drafts) {
    if (draft.recipe.kind !== "indicators" || draft.hidden) continue;
    const { recipe, review } = await reviewAnswered(importSession, draft, said);
    reviews.push(review);
    faults.push(...review.faults.map((fault) => JSON.stringify(fault)));
    const open = review.questions.filter(isOpen);
    questions.push(
      ...open.map(({ id, candidates }) => `${id}: ${candidates.map((c) => c.answer).join(" | ")}`),
    );
    if (review.faults.length > 0 || open.length > 0) continue;
    built.push(must(await importSession.build(draft.id, recipe)));
  }
  const defined = drafts.flatMap(({ recipe }) => recipe.indicators);
  return {
    kinds: drafts.map(({ recipe }) => `${recipe.kind} ${recipe.level}`),
    problems: faults,
    questions,
    unplaced: reviews.flatMap((one) => one.joins).reduce((sum, join) => sum + join.unplaced, 0),
    leftOut: reviews.flatMap((one) => one.leftOut).map(({ text }) => text),
    units: Object.fromEntries(defined.map(({ id, unit }) => [id, unit])),
    figures: Object.fromEntries(built.flatMap(figuresOf)),
  };
}

/** The recipe of a draft with all answers that it asks for, and its review. */
export async function reviewAnswered(
  importSession: ImportSession,
  draft: Draft,
  said: Said,
): Promise<{ recipe: Recipe; review: Review }> {
  let { recipe } = draft;
  for (;;) {
    const review = must(await importSession.review(draft.id, recipe));
    const before = recipe;
    for (const question of review.questions.filter(isOpen)) {
      const answer = said[question.id];
      const isNew = answer !== undefined && recipe.answers?.[question.id] !== answer;
      if (isNew) recipe = withAnswer(recipe, question, answer);
    }
    if (recipe === before) return { recipe, review };
  }
}

/** "indicator area year" → figure, or its status without one, of a built dataset. */
export function figuresOf({ info, files }: Built): [string, number | string][] {
  return info.files.flatMap(({ indicator, file }) => {
    const { bytes } = files.find(({ name }) => name === file)!;
    const rows = must(readSeriesRows(bytes, file));
    return rows.map((row): [string, number | string] => [
      `${indicator} ${row.areaCode} ${row.yearBe}`,
      row.status === "value" ? Math.round(row.value * 1000) / 1000 : row.status,
    ]);
  });
}
