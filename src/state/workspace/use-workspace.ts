import { useStore } from "zustand";
import { type WorkspaceState, workspaceStore } from "./workspace-store";

/** The user's datasets as the screen follows them. */
export function useWorkspace(): WorkspaceState {
  return useStore(workspaceStore);
}
