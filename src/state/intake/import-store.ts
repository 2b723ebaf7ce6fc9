import { createStore } from "zustand/vanilla";
import type { Problem } from "../../base/problem";
import type { ReadOptions } from "../../catalogue/formats/format";
import type { Draft, Review } from "../../catalogue/intake/vocabulary/draft";
import type { IntakeProgress } from "../../catalogue/intake/vocabulary/progress";
import type { Recipe } from "../../catalogue/intake/vocabulary/recipe";

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

/** Files that were opened together, the drafts they gave, and how single ones were read anew. */
export type OpenedFiles = {
  readonly files: readonly File[];
  readonly drafts: readonly Draft[];
  readonly rereadings: ReadonlyMap<string, ReadOptions>;
};

/** What is being brought in: the one home of it on the page. Tables stay in the worker. */
export type ImportState = {
  /** Null when nothing runs. */
  readonly progress: IntakeProgress | null;
  readonly drafts: readonly ImportDraft[];
  /** Files that could not be read, until they are dismissed. */
  readonly problems: readonly Problem[];
  /** From these the worker that follows a crashed or cancelled one opens the drafts again. */
  readonly opened: readonly OpenedFiles[];
};

/** Filled by `actions/import-files.ts`. */
export const importStore = createStore<ImportState>(() => ({
  progress: null,
  drafts: [],
  problems: [],
  opened: [],
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

/** The dropped files that a draft is made of. */
export function filesOfDraft(draft: Draft): File[] {
  const sets = importStore.getState().opened;
  const set = sets.findLast(({ drafts }) => drafts.some(({ id }) => id === draft.id));
  return (set?.files ?? []).filter(({ name }) => draft.files.includes(name));
}

/** Remembers files with the drafts they gave. */
export function rememberOpened(files: readonly File[], drafts: readonly Draft[]): void {
  const set = { files, drafts, rereadings: new Map() };
  importStore.setState(({ opened }) => ({ opened: [...opened, set] }));
}

/** Remembers how the user had a draft's files read anew. */
export function rememberRereading(id: string, options: ReadOptions): void {
  changeOpened(id, (set) => ({ ...set, rereadings: new Map(set.rereadings).set(id, options) }));
}

/** Forgets a draft, and files that no draft is made of any more. */
export function forgetOpened(id: string): void {
  changeOpened(id, (set) => ({ ...set, drafts: set.drafts.filter((draft) => draft.id !== id) }));
}

function changeOpened(id: string, change: (set: OpenedFiles) => OpenedFiles): void {
  const isIn = ({ drafts }: OpenedFiles) => drafts.some((draft) => draft.id === id);
  importStore.setState(({ opened }) => ({
    opened: opened
      .map((set) => (isIn(set) ? change(set) : set))
      .filter(({ drafts }) => drafts.length > 0),
  }));
}
