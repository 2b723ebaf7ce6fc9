import type { Problem } from "../base/problem";
import type { Draft } from "../catalogue/intake/vocabulary/draft";
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
  }[];
  /** Files and tables that could not be taken over, and why. */
  readonly problems: readonly Problem[];
  /** Crosswalks that were applied to the others. */
  readonly crosswalks: readonly string[];
  /** Tables without figures by area, and hidden sheets. */
  readonly ignored: readonly { readonly file: string; readonly table: string }[];
};

type Loaded = { -readonly [K in keyof LoadReport]: LoadReport[K][number][] };

/**
 * The import of the data page with the best guesses taken unasked. Resolves when the datasets are
 * kept and the SQL tables hold them; a table that fails leaves the others untouched.
 */
export async function loadFiles(files: readonly File[]): Promise<LoadReport> {
  const report: Loaded = { datasets: [], problems: [], crosswalks: [], ignored: [] };
  const opened = await openInWorker([...files], (progress) => importStore.setState({ progress }));
  if (!opened.ok) report.problems.push(opened.problem);
  else {
    report.problems.push(...opened.value.problems);
    for (const draft of opened.value.drafts) {
      await take(draft, draft.recipe, report);
      await dropInWorker(draft);
    }
  }
  importStore.setState({ progress: null });
  await whenShown();
  return report;
}

async function take(draft: Draft, recipe: Recipe, report: Loaded): Promise<void> {
  const { file, table } = draft;
  if (recipe.kind === "crosswalk") report.crosswalks.push(file);
  else if (draft.hidden || recipe.kind === "nothing") report.ignored.push({ file, table });
  else await keepTable(draft, recipe, report);
}

async function keepTable(draft: Draft, recipe: Recipe, report: Loaded): Promise<void> {
  const review = await askWorker(draft, (session) => session.review(draft.id, recipe));
  if (!review.ok) return void report.problems.push(review.problem);
  if (review.value.faults.length > 0) return void report.problems.push(...review.value.faults);
  const stored = await buildAndKeep(draft, recipe);
  if (!stored.ok) return void report.problems.push(stored.problem);
  const file = draft.files.join(", ");
  for (const { id, info } of stored.value) {
    const { title, joins } = info;
    const unplaced = joins.reduce((sum, join) => sum + join.unplaced, 0);
    report.datasets.push({ id, title, file, rows: draft.rows, joins, unplaced });
  }
}
