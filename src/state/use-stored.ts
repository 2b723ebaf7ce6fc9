import { ok } from "../base/result";
import { type Answer, useAnswer } from "./async/use-answer";
import type { StoredDataset } from "./device/stored-dataset";
import { type StorageSpace, storageSpace } from "./workspace/quota";
import { deletedDatasets, stored } from "./workspace/stored";
import { useWorkspace } from "./workspace/use-workspace";

/** The user's datasets with their recipes and original files, following every change. */
export function useStored(): Answer<StoredDataset[]> {
  const { signature, revision } = useWorkspace();
  return useAnswer(["stored", signature, revision], stored);
}

/** Deleted datasets that can still be brought back, following other tabs too. */
export function useDeleted(): Answer<StoredDataset[]> {
  const { signature, deleted, revision } = useWorkspace();
  return useAnswer(["deleted", signature, deleted, revision], deletedDatasets);
}

/** Room used and left in this browser. */
export function useStorageSpace(): Answer<StorageSpace> {
  const { signature, revision } = useWorkspace();
  return useAnswer(["storage-space", signature, revision], async () => ok(await storageSpace()));
}
