import { createStore } from "zustand/vanilla";
import type { Problem } from "../base/problem";
import type { Engine } from "../engine/engine";

/** The analysts' database as the screen knows it. */
export type DatabaseState = {
  readonly status: "waiting" | "opening" | "ready" | "failed";
  /** Files loaded so far, of how many. */
  readonly done: number;
  readonly total: number;
  readonly engine: Engine | null;
  /** State of the workspace that the tables hold (see `signatureOf`); `null` before they are ready. */
  readonly workspace: string | null;
  /** Why it could not start, or which files it could not load. */
  readonly problems: readonly Problem[];
};

/** Filled by `actions/start-database.ts`. */
export const databaseStore = createStore<DatabaseState>(() => ({
  status: "waiting",
  done: 0,
  total: 0,
  engine: null,
  workspace: null,
  problems: [],
}));
