import { createStore } from "zustand/vanilla";
import type { Problem } from "../../base/problem";
import { expectsKept, noteKept } from "../device/local";

/** The user's datasets as the screen last saw them. */
export type WorkspaceState = {
  /** `signatureOf` the datasets that the app data hold or are being given. */
  readonly signature: string;
  /** `signatureOf` the deleted datasets that can be brought back. */
  readonly deleted: string;
  /** One more after every change; asking for the app data again depends on it. */
  readonly revision: number;
  /** Why the datasets could not be read. */
  readonly problem: Problem | null;
};

/** Filled by `loadAppData` and by whoever sees a change. */
export const workspaceStore = createStore<WorkspaceState>(() => ({
  signature: "",
  deleted: "",
  revision: 0,
  problem: null,
}));

const EXPECTED = "workspace";

/**
 * Whether the first screen should wait for stored datasets; see `expectsKept`. What it does not
 * know of is found by `followWorkspace`.
 */
export function expectsDatasets(): boolean {
  return expectsKept(EXPECTED);
}

/** Remembers what the store holds, and asks for the app data again when it differs from what is shown. */
export function noteSignature(signature: string): void {
  noteKept(EXPECTED, signature !== "");
  workspaceStore.setState((s) =>
    s.signature === signature ? s : { signature, revision: s.revision + 1 },
  );
}

/** Remembers what can be brought back; lists of it are read anew when that differs. */
export function noteDeleted(deleted: string): void {
  workspaceStore.setState((s) => (s.deleted === deleted ? s : { deleted }));
}

/** Remembers what the app data were given. */
export function noteLoaded(signature: string, problem: Problem | null): void {
  workspaceStore.setState({ signature, problem });
}
