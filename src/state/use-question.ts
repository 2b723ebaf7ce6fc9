import { useStore } from "zustand";
import type { Problem } from "../base/problem";
import { fail, type Result } from "../base/result";
import { encodeRoleEdits, type RoleEdit } from "../domain/role-edit";
import type { Engine } from "../engine/engine";
import { withheldKey } from "../figures/stamps/in-use";
import { ask, type Question } from "../queries/question";
import { type Answer, useAnswer } from "./async/use-answer";
import { problemOfFile } from "./data/problem-of-file";
import { type DatabaseState, databaseStore } from "./database-store";
import { roleEditsStore } from "./roles/role-edits-store";
import { useApp } from "./use-app";
import { useDatabase } from "./use-database";

/** What an answer of the database stands on. */
export type AskedOf = {
  /** What is asked, its name first: the same names and values have the same answer. */
  readonly key: readonly unknown[];
  /** Whether it is asked already; it is unless told otherwise. */
  readonly isAsked?: boolean;
  /** The answer depends on the role edits: it waits until the tables hold them. */
  readonly readsRoles?: boolean | undefined;
  /** Files without which there is no answer; one that is in no table is the problem instead. */
  readonly files?: readonly string[] | undefined;
  /** Whether the answer to this key may stand until the new one is there; always, unless told otherwise. */
  readonly stays?: ((before: readonly unknown[]) => boolean) | undefined;
};

/** What else holds for the answer to a question. */
type Conditions<Params> = Pick<AskedOf, "files"> & {
  /** Whether the answer to these params may stay, from the same data, until the new one is there. */
  readonly stays?: (before: Params) => boolean;
};

/**
 * Puts a question to the analysts' database, see {@link useDatabaseAnswer}. The answer before stays
 * until the new one is there; with `stays` only one whose params it approves, so that figures never
 * stand under what they are not of. Params that are `undefined` ask nothing yet.
 */
export function useQuestion<Params, T>(
  question: Question<Params, T>,
  params: Params | undefined,
  { stays, files }: Conditions<Params> = {},
): Answer<T> {
  const { name, readsRoles } = question;
  const isAsked = params !== undefined;
  const approves = stays && ((before: readonly unknown[]) => stays(before[1] as Params));
  const answer = useDatabaseAnswer<T>(
    { key: [name, params], isAsked, readsRoles, stays: approves, files },
    async (engine, signal) =>
      params === undefined ? fail({ kind: "cancelled" }) : ask(engine, question, params, signal),
  );
  return isAsked ? answer : { ...answer, data: undefined, isPrevious: false, problem: null };
}

/**
 * An answer of the analysts' database. It waits until the tables hold the datasets in use, and the
 * role edits where it reads them; it is taken back when nobody needs it any more, and fails with the
 * reason where there is no database. While another is awaited the one before stays, as `isPrevious`.
 */
export function useDatabaseAnswer<T>(
  { key, isAsked = true, readsRoles = false, files = [], stays }: AskedOf,
  put: (engine: Engine, signal: AbortSignal) => Promise<Result<T>>,
): Answer<T> {
  const app = useApp();
  const { manifest, workspace } = app;
  const withheld = withheldKey(app);
  const edits = useStore(roleEditsStore, ({ history }) => (readsRoles ? history.now.edits : NONE));
  const database = useDatabase();
  const wanted = { workspace, withheld, edits: readsRoles ? edits : null };
  const isThere = holds(database, wanted);
  const data = [manifest.builtAt, workspace, withheld, key[0]];
  const answer = useAnswer<T>(
    [...data, encodeRoleEdits(edits), ...key],
    async (signal) => {
      const now = databaseStore.getState();
      if (!now.engine || !holds(now, wanted)) return fail({ kind: "cancelled" });
      return put(now.engine, signal);
    },
    isThere && isAsked,
    (before) =>
      !stays ||
      (data.every((part, i) => part === before[i]) && stays(before.slice(data.length + 1))),
  );
  const problem = whyNot(database, readsRoles, files);
  if (problem) return { ...answer, data: undefined, isPrevious: false, problem, waiting: false };
  return isThere ? answer : { ...answer, problem: null, waiting: true };
}

const NONE: readonly RoleEdit[] = [];

type Wanted = Pick<DatabaseState, "withheld"> & {
  readonly workspace: string;
  readonly edits: readonly RoleEdit[] | null;
};

/** Whether the tables stand still and hold these datasets and role edits. */
function holds({ engine, workspace, withheld, roleEdits }: DatabaseState, wanted: Wanted): boolean {
  if (!engine || workspace !== wanted.workspace || withheld !== wanted.withheld) return false;
  return wanted.edits === null || roleEdits === wanted.edits;
}

/** Why there is no answer, and will be none however long one waits. */
function whyNot(
  { status, problems, roleProblem }: DatabaseState,
  readsRoles: boolean,
  files: readonly string[],
): Problem | null {
  if (status === "failed") return problems[0] ?? null;
  if (readsRoles && roleProblem) return roleProblem;
  const [problem] = files.flatMap((file) => problemOfFile(problems, file) ?? []);
  return problem ?? null;
}
