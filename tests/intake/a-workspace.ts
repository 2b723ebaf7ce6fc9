import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import type { Built, Draft } from "../../src/catalogue/intake/vocabulary/draft";
import { isOpen } from "../../src/catalogue/intake/vocabulary/question";
import { visibleSources } from "../../src/domain/shown-datasets";
import { anImportSession, must } from "./an-import-session";
import { reviewAnswered, type Said } from "./landing";

/** What became of one drop on a workspace. */
export type Dropped = {
  /** Ids of the datasets that were taken over. */
  readonly taken: readonly string[];
  /** Open questions: "name: answer | answer". */
  readonly questions: readonly string[];
  readonly drafts: readonly Draft[];
};

/** A workspace that keeps what is dropped on it, one drop after the other, as the page does. */
export function aWorkspace() {
  let kept: Built[] = [];
  const importSession = anImportSession(
    () => kept.map(({ info }) => info),
    async (file) => ({ ok: true, value: bytesOf(file) }),
    undefined,
    () => kept.map(({ recipe }) => recipe),
  );
  const bytesOf = (file: string) =>
    kept.flatMap(({ files }) => files).find(({ name }) => name === file)!.bytes;

  return {
    importSession,
    /** Drops files together; what asks is left out unless `said` answers it. */
    async drop(files: readonly DroppedFile[], said: Said = {}): Promise<Dropped> {
      const { drafts } = await importSession.open(files);
      const taken: string[] = [];
      const questions: string[] = [];
      for (const draft of drafts) {
        const { recipe, review } = await reviewAnswered(importSession, draft, said);
        if (review.faults.length > 0) throw new Error(JSON.stringify(review.faults));
        const open = review.questions.filter(isOpen);
        questions.push(
          ...open.map((q) => `${q.id}: ${q.candidates.map((c) => c.answer).join(" | ")}`),
        );
        if (open.length === 0) {
          const built = must(await importSession.build(draft.id, recipe));
          kept = [...kept.filter(({ info }) => info.id !== built.info.id), built];
          taken.push(built.info.id);
        }
        importSession.drop(draft.id);
      }
      return { taken, questions, drafts };
    },
    /** What the map shows: "name of the indicator, year" → the sum of its figures. */
    shown(): Record<string, number> {
      const datasets = kept.map(({ info }) => info);
      const names = new Map(
        datasets.flatMap(({ indicators = [] }) => indicators.map((i) => [i.id, i.name.th])),
      );
      const all: [string, number][] = [];
      for (const [id, { parts }] of visibleSources({ datasets })) {
        for (const { file, years } of parts) {
          const rows = must(readSeriesRows(bytesOf(file), file));
          for (const year of years) {
            const own = rows.filter(({ yearBe, status }) => yearBe === year && status === "value");
            const sum = own.reduce((total, { value }) => total + value, 0);
            all.push([`${names.get(id) ?? id} ${year}`, sum]);
          }
        }
      }
      return Object.fromEntries(all);
    },
  };
}
