import { createStore } from "zustand/vanilla";
import type { Problem } from "../base/problem";
import type { Draft, Review } from "../catalogue/intake/vocabulary/draft";
import type { IntakeProgress } from "../catalogue/intake/vocabulary/progress";
import type { Recipe } from "../catalogue/intake/vocabulary/recipe";

/** A draft on the screen with what the user made of it. */
export type ImportDraft = {
  readonly draft: Draft;
  /** The recipe as it stands now; `draft.recipe` is the guess it began with. */
  readonly recipe: Recipe;
  /** The last review that arrived; of an older recipe while `reviewing`. */
  readonly review: Review | null;
  readonly reviewing: boolean;
  /** `kept`: a dataset now, under `recipe.dataset.id`. */
  readonly status: "open" | "keeping" | "kept";
  /** Why the last rereading, review or keeping failed. */
  readonly problem: Problem | null;
};

/** What is being brought in. */
export type ImportState = {
  /** Null when nothing runs. */
  readonly progress: IntakeProgress | null;
  readonly drafts: readonly ImportDraft[];
  /** Files that could not be read, until they are dismissed. */
  readonly problems: readonly Problem[];
};

/** Filled by `actions/import-files.ts`. */
export const importStore = createStore<ImportState>(() => ({
  progress: null,
  drafts: [],
  problems: [],
}));

/** Changes one draft; one that is gone changes nothing. */
export function patchDraft(id: string, patch: Partial<ImportDraft>): void {
  importStore.setState((s) => ({
    drafts: s.drafts.map((one) => (one.draft.id === id ? { ...one, ...patch } : one)),
  }));
}

/** The draft of an id; null when it is gone. */
export function draftOf(id: string): ImportDraft | null {
  return importStore.getState().drafts.find((one) => one.draft.id === id) ?? null;
}
