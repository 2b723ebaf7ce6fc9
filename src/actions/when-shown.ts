import { databaseStore } from "../state/database-store";
import { workspaceStore } from "../state/workspace/workspace-store";

/** Settles when the SQL tables hold the datasets of the workspace, or when there is no database. */
export function whenShown(): Promise<void> {
  const isThere = () => {
    const { status, workspace } = databaseStore.getState();
    return status === "failed" || workspace === workspaceStore.getState().signature;
  };
  return new Promise((resolve) => {
    if (isThere()) return resolve();
    const stops = [databaseStore, workspaceStore].map((store) => store.subscribe(look));
    function look(): void {
      if (!isThere()) return;
      for (const stop of stops) stop();
      resolve();
    }
  });
}
