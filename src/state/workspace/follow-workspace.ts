import { sayOpen } from "./locks";
import { refreshWorkspace, watchStored } from "./stored";
import { sweep } from "./sweep";
import { noteLoaded, workspaceStore } from "./workspace-store";

/**
 * Follows the stored datasets, those of other tabs and those that the start did not expect, after
 * clearing away what no dataset needs. Once, when the first view is on the screen. Rejects where
 * the browser has no IndexedDB.
 */
export async function followWorkspace(): Promise<void> {
  await sweep();
  sayOpen();
  await refreshWorkspace();
  await watchStored(noteFailure);
}

function noteFailure(cause: unknown): void {
  const detail = cause instanceof Error ? cause.message : String(cause);
  noteLoaded(workspaceStore.getState().signature, { kind: "storage-failed", detail });
}
