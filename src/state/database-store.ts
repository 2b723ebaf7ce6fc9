import { createStore } from "zustand/vanilla";
import type { Problem } from "../base/problem";
import type { RoleEdit } from "../domain/role-edit";
import type { Engine } from "../engine/engine";

/** The analysts' database as the screen knows it. */
export type DatabaseState = {
  readonly status: "waiting" | "opening" | "ready" | "failed";
  /** Files loaded so far, of how many. */
  readonly done: number;
  readonly total: number;
  readonly engine: Engine | null;
  /** State of the workspace that the tables hold (see `signatureOf`); `null` while they do not stand still. */
  readonly workspace: string | null;
  /** Demonstration data that the tables do without (see `withheldKey`). */
  readonly withheld: string;
  /** The person's role edits that the tables hold, the very list; `null` while they change. */
  readonly roleEdits: readonly RoleEdit[] | null;
  /** Why the newest role edits are in no table. */
  readonly roleProblem: Problem | null;
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
  withheld: "",
  roleEdits: null,
  roleProblem: null,
  problems: [],
}));
