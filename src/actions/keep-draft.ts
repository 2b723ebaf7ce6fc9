import { fail, ok, type Result } from "../base/result";
import type { Draft } from "../catalogue/intake/vocabulary/draft";
import { isOpen } from "../catalogue/intake/vocabulary/question";
import type { Recipe } from "../catalogue/intake/vocabulary/recipe";
import type { StoredDataset } from "../state/device/stored-dataset";
import { draftOf, filesOfDraft, importStore, patchDraft } from "../state/intake/import-store";
import { askWorker } from "../state/intake/intake-client";
import { keepAll } from "../state/workspace/keep";
import { whenShown } from "./when-shown";

/**
 * Builds the draft as it stands and keeps it with its original files, unless what was kept meanwhile
 * leaves a question open; a dataset of the same id is replaced. Resolves with the dataset's id once it
 * is stored and the SQL tables hold it. What fails leaves the data as they were.
 */
export async function keepReviewed(id: string): Promise<Result<string>> {
  const now = draftOf(id);
  if (!now) return fail({ kind: "draft-gone", draft: id });
  patchDraft(id, { status: "keeping", problem: null });
  const asked = await askWorker(now.draft, (session) => session.review(id, now.recipe));
  if (asked.ok && asked.value.questions.some(isOpen)) {
    const problem = { kind: "draft-asks", file: now.draft.file } as const;
    patchDraft(id, { status: "open", review: asked.value, problem });
    return fail(problem);
  }
  const stored = await buildAndKeep(now.draft, now.recipe);
  importStore.setState({ progress: null });
  if (!stored.ok) {
    patchDraft(id, { status: "open", problem: stored.problem });
    return stored;
  }
  patchDraft(id, { status: "kept" });
  await whenShown();
  return ok(stored.value[0]?.id ?? id);
}

/**
 * The recipe's dataset, and the further ones of a form behind it, built in the worker and kept
 * with the draft's original files.
 */
export async function buildAndKeep(draft: Draft, recipe: Recipe): Promise<Result<StoredDataset[]>> {
  tell(draft, "write");
  const built = await askWorker(draft, (session) => session.build(draft.id, recipe));
  if (!built.ok) return built;
  const originals = await bytesOf(filesOfDraft(draft));
  if (!originals.ok) return originals;
  tell(draft, "keep");
  return keepAll([built.value, ...(built.value.with ?? [])], originals.value);
}

function tell({ file, rows }: Draft, phase: "write" | "keep"): void {
  importStore.setState({ progress: { phase, file, rows, done: 0, total: 1 } });
}

/** A file that was changed or moved since it was dropped can no longer be read. */
async function bytesOf(
  files: readonly File[],
): Promise<Result<{ name: string; bytes: Uint8Array }[]>> {
  const read: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return fail({ kind: "file-missing", file: file.name });
    }
  }
  return ok(read);
}
