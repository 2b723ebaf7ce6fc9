import type { DatasetInfo } from "../../domain/dataset";
import { signatureOf } from "../device/stored-dataset";
import { expectsDatasets, noteLoaded, workspaceStore } from "./workspace-store";

/** The user's datasets as the app data take them in. */
export type Workspace = { readonly datasets: readonly DatasetInfo[]; readonly signature: string };

/**
 * The datasets kept in this browser, latest last. The store is only opened when there is a sign
 * that it holds any, so that a fresh visitor waits for nothing; a failure leaves the shipped data
 * and is noted in `workspaceStore`.
 */
export async function loadWorkspace(): Promise<Workspace> {
  const { revision, signature } = workspaceStore.getState();
  if (revision === 0 && !expectsDatasets()) return { datasets: [], signature };
  const { stored } = await import("./stored");
  const found = await stored();
  if (!found.ok) {
    noteLoaded(signature, found.problem);
    return { datasets: [], signature };
  }
  const now = signatureOf(found.value);
  noteLoaded(now, null);
  return { datasets: found.value.map(({ info }) => info), signature: now };
}
