import { useMemo } from "react";
import { useStore } from "zustand";
import type { AppData } from "../figures/app-data";
import { appInUse } from "../figures/stamps/in-use";
import { demonstrationStore, givesRoles } from "./demonstration";
import { roleEditsStore } from "./roles/role-edits-store";

/** What was loaded, less the demonstration data that are not in use. */
export function useAppInUse(loaded: AppData | undefined): AppData | undefined {
  const { choice } = useStore(demonstrationStore);
  const ownRoles = useStore(roleEditsStore, ({ history }) => givesRoles(history.now.edits));
  return useMemo(
    () => loaded && appInUse(loaded, { choice, ownRoles }),
    [loaded, choice, ownRoles],
  );
}
