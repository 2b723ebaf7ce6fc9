import type { Problem } from "../base/problem";
import type { Result } from "../base/result";
import type { ReadOptions } from "../catalogue/formats/format";
import { withCrosswalk } from "../catalogue/intake/crosswalk-decisions";
import type { Opened } from "../catalogue/intake/import-session";
import { withAnswer } from "../catalogue/intake/questions";
import type { Draft } from "../catalogue/intake/vocabulary/draft";
import type { DraftQuestion } from "../catalogue/intake/vocabulary/question";
import type { Recipe } from "../catalogue/intake/vocabulary/recipe";
import { draftOf, type ImportDraft, importStore, patchDraft } from "../state/intake/import-store";
import {
  askWorker,
  dropInWorker,
  openInWorker,
  rereadInWorker,
  stopWorker,
} from "../state/intake/intake-client";
import { keepReviewed } from "./keep-draft";

/** What a person may overrule about the reading of a file. */
export type Rereading = Pick<ReadOptions, "encoding" | "delimiter" | "headRows">;

/**
 * Reads files in the worker and puts a draft per table into the import store; files that cannot be
 * read become problems there. A crosswalk among them, or among files opened later, is applied to
 * all open drafts. Resolves with the ids of the new drafts, [] when cancelled.
 */
export async function openFiles(files: readonly File[]): Promise<string[]> {
  if (files.length === 0) return [];
  const opened = await openInWorker(withOwnNames(files), (progress) =>
    importStore.setState({ progress }),
  );
  importStore.setState({ progress: null });
  if (!opened.ok) {
    note([opened.problem]);
    return [];
  }
  note(opened.value.problems);
  takeIn(opened.value);
  return opened.value.drafts.map(({ id }) => id);
}

/** Fetches one file from an address the user gave, and opens it. */
export async function openAddress(url: string): Promise<string[]> {
  const { fetchAddress } = await import("./fetch-address");
  const fetched = await fetchAddress(url, (rows) => {
    importStore.setState({ progress: { phase: "fetch", file: url, rows, done: 0, total: 1 } });
  });
  importStore.setState({ progress: null });
  if (fetched.ok) return openFiles([fetched.value]);
  note([fetched.problem]);
  return [];
}

/** Stops the reading, the review or the building at once; drafts that were open stay. */
export function cancelImport(): void {
  stopWorker();
  importStore.setState({ progress: null });
}

/**
 * Takes a changed recipe over at once and asks for its review. Changes made while a review runs
 * are reviewed together after it. Resolves when the review of the latest recipe is there.
 */
export async function reviseDraft(id: string, recipe: Recipe): Promise<void> {
  const before = draftOf(id);
  if (!before) return;
  patchDraft(id, { recipe });
  if (recipe.kind === "crosswalk" && before.recipe.kind !== "crosswalk") {
    await applyAsCrosswalk(before.draft);
  }
  await review(id);
}

/** Takes an answer to a question of the draft over, `null` to take it back, and asks for the review. */
export async function answerQuestion(
  id: string,
  question: Pick<DraftQuestion, "id" | "about" | "proposed">,
  answer: string | null,
): Promise<void> {
  const now = draftOf(id);
  if (now) await reviseDraft(id, withAnswer(now.recipe, question, answer));
}

/** Reads the draft's file again in another encoding or with other head rows; guesses begin anew. */
export async function rereadDraft(id: string, options: Rereading): Promise<void> {
  const before = draftOf(id);
  if (!before) return;
  const read = await rereadInWorker(before.draft, options);
  if (!read.ok) {
    patchDraft(id, { problem: read.problem });
    return;
  }
  patchDraft(id, { draft: read.value, recipe: read.value.recipe, review: null, problem: null });
  await review(id);
}

/** Keeps the draft as a dataset; the others are reviewed beside it. Resolves with the dataset's id. */
export async function keepDraft(id: string): Promise<Result<string>> {
  const kept = await keepReviewed(id);
  const others = importStore.getState().drafts.filter(({ status }) => status === "open");
  if (kept.ok) for (const { draft } of others) void review(draft.id);
  return kept;
}

/** Puts the draft away; nothing is kept of it. */
export async function dropDraft(id: string): Promise<void> {
  const gone = draftOf(id);
  if (!gone) return;
  importStore.setState((s) => ({ drafts: s.drafts.filter(({ draft }) => draft.id !== id) }));
  await dropInWorker(gone.draft);
}

/** Takes the messages about unreadable files away. */
export function dismissImportProblems(): void {
  importStore.setState({ problems: [] });
}

/** New drafts into the store, older ones with new crosswalks. */
function takeIn({ drafts, crosswalks }: Opened): void {
  const added = drafts.map(newDraft);
  const ids = new Set(drafts.map(({ id }) => id));
  const older = importStore.getState().drafts.filter(({ draft }) => !ids.has(draft.id));
  const mended = older.map((one) =>
    one.status === "open" && one.recipe.kind !== "crosswalk"
      ? { ...one, recipe: crosswalks.reduce(withCrosswalk, one.recipe) }
      : one,
  );
  importStore.setState({ drafts: [...mended, ...added] });
  const due = crosswalks.length > 0 ? [...mended, ...added] : added;
  for (const { draft, status } of due) if (status === "open") void review(draft.id);
}

function newDraft(draft: Draft): ImportDraft {
  return {
    draft,
    recipe: draft.recipe,
    review: null,
    reviewing: false,
    status: "open",
    problem: null,
  };
}

async function applyAsCrosswalk(draft: Draft): Promise<void> {
  const crosswalk = await askWorker(draft, (session) => session.crosswalk(draft.id));
  if (!crosswalk.ok) return patchDraft(draft.id, { problem: crosswalk.problem });
  const others = importStore
    .getState()
    .drafts.filter((one) => one.status === "open" && one.recipe.kind === "indicators");
  for (const { draft: other, recipe } of others) {
    patchDraft(other.id, { recipe: withCrosswalk(recipe, crosswalk.value) });
    void review(other.id);
  }
}

/** Asks until the review is of the recipe as it stands; a review that runs asks on by itself. */
async function review(id: string): Promise<void> {
  if (draftOf(id)?.reviewing) return;
  for (;;) {
    const now = draftOf(id);
    if (!now || now.recipe.kind === "nothing") return;
    patchDraft(id, { reviewing: true });
    const answer = await askWorker(now.draft, (session) => session.review(id, now.recipe));
    patchDraft(id, { reviewing: false, ...outcome(answer) });
    if (draftOf(id)?.recipe === now.recipe) return;
    if (!answer.ok && answer.problem.kind === "cancelled") return;
  }
}

function outcome(answer: Result<NonNullable<ImportDraft["review"]>>): Partial<ImportDraft> {
  return answer.ok
    ? { review: answer.value, problem: null }
    : { review: null, problem: answer.problem };
}

function note(problems: readonly Problem[]): void {
  const shownProblems = problems.filter(({ kind }) => kind !== "cancelled");
  if (shownProblems.length > 0)
    importStore.setState((s) => ({ problems: [...s.problems, ...shownProblems] }));
}

/** Files of one name from several folders are told apart by a number. */
function withOwnNames(files: readonly File[]): File[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const times = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, times);
    if (times === 1) return file;
    const name = file.name.replace(/(\.[^.]*)?$/, ` (${times})$1`);
    return new File([file], name, { type: file.type, lastModified: file.lastModified });
  });
}
