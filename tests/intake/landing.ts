import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import type { Built, Review } from "../../src/catalogue/intake/vocabulary/draft";
import { anImportSession, must } from "./an-import-session";

/** What became of dropped files whose best guesses were taken unasked. */
export type Landing = {
  /** "kind level" of every table, in order. */
  readonly kinds: readonly string[];
  readonly problems: readonly string[];
  readonly unplaced: number;
  readonly leftOut: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  /** "indicator area year" → its figure, or its status without one. */
  readonly figures: Readonly<Record<string, number | string>>;
};

/** Takes files as `window.atlas.load` does: every table of figures by its best guess. */
export async function land(...files: readonly DroppedFile[]): Promise<Landing> {
  const importSession = anImportSession();
  const { drafts, problems } = await importSession.open(files);
  const faults = problems.map((problem) => JSON.stringify(problem));
  const reviews: Review[] = [];
  const built: Built[] = [];
  for (const { id, recipe, hidden } of drafts) {
    if (recipe.kind !== "indicators" || hidden) continue;
    const review = must(await importSession.review(id, recipe));
    reviews.push(review);
    faults.push(...review.faults.map((fault) => JSON.stringify(fault)));
    if (review.faults.length === 0) built.push(must(await importSession.build(id, recipe)));
  }
  const defined = drafts.flatMap(({ recipe }) => recipe.indicators);
  return {
    kinds: drafts.map(({ recipe }) => `${recipe.kind} ${recipe.level}`),
    problems: faults,
    unplaced: reviews.flatMap((one) => one.joins).reduce((sum, join) => sum + join.unplaced, 0),
    leftOut: reviews.flatMap((one) => one.leftOut).map(({ text }) => text),
    units: Object.fromEntries(defined.map(({ id, unit }) => [id, unit])),
    figures: Object.fromEntries(built.flatMap(figuresOf)),
  };
}

function figuresOf({ info, files }: Built): [string, number | string][] {
  return info.files.flatMap(({ indicator, file }) => {
    const { bytes } = files.find(({ name }) => name === file)!;
    const rows = must(readSeriesRows(bytes, file));
    return rows.map((row): [string, number | string] => [
      `${indicator} ${row.areaCode} ${row.yearBe}`,
      row.status === "value" ? Math.round(row.value * 1000) / 1000 : row.status,
    ]);
  });
}
