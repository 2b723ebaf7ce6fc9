import { createStore } from "zustand/vanilla";
import type { Problem } from "../../base/problem";
import { readLocal, writeLocal } from "../local";

/** The user's datasets as the screen last saw them. */
export type WorkspaceState = {
  /** `signatureOf` the datasets that the core holds or is being given. */
  readonly signature: string;
  /** One more after every change; asking for the core again depends on it. */
  readonly revision: number;
  /** Why the datasets could not be read. */
  readonly problem: Problem | null;
};

/** Filled by `loadCore` and by whoever sees a change. */
export const workspaceStore = createStore<WorkspaceState>(() => ({
  signature: "",
  revision: 0,
  problem: null,
}));

const FLAG = "workspace";

/**
 * Whether the first screen should wait for stored datasets. Only a hint: what it does not know of
 * is found by `followWorkspace` a moment later.
 */
export function expectsDatasets(): boolean {
  return readLocal(FLAG) === "1";
}

/** Remembers what the store holds, and asks for the core again when it differs from what is shown. */
export function noteSignature(signature: string): void {
  writeLocal(FLAG, signature === "" ? "" : "1");
  workspaceStore.setState((s) =>
    s.signature === signature ? s : { signature, revision: s.revision + 1 },
  );
}

/** Remembers what the core was given. */
export function noteLoaded(signature: string, problem: Problem | null): void {
  workspaceStore.setState({ signature, problem });
}
