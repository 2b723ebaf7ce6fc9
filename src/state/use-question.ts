import { ask, type Question } from "../queries";
import { type Answer, useAnswer } from "./async/use-answer";
import { useApp } from "./use-app";
import { useDatabase } from "./use-database";

/**
 * Puts a question to the analysts' database. It waits until the tables hold the datasets in use, is
 * taken back when nobody needs it any more, and fails with the reason where there is no database.
 * The answer before stays until the new one is there; with `stays` only one from the same data whose
 * params it approves, so that figures never stand under what they are not of. Params that are
 * `undefined` ask nothing yet.
 */
export function useQuestion<Params, T>(
  question: Question<Params, T>,
  params: Params | undefined,
  stays?: (before: Params) => boolean,
): Answer<T> {
  const { manifest, workspace } = useApp();
  const database = useDatabase();
  const engine = database.workspace === workspace ? database.engine : null;
  const data = [question.name, manifest.builtAt, workspace];
  const answer = useAnswer(
    [...data, params],
    async (signal) => {
      if (engine && params !== undefined) return ask(engine, question, params, signal);
      return { ok: false, problem: { kind: "cancelled" } };
    },
    engine !== null && params !== undefined,
    (before) =>
      !stays || (data.every((part, i) => part === before[i]) && stays(before.at(-1) as Params)),
  );
  if (params === undefined) return { ...answer, data: undefined };
  if (answer.data === undefined && database.status === "failed") {
    return { ...answer, problem: database.problems[0] ?? answer.problem, waiting: false };
  }
  return engine ? answer : { ...answer, waiting: true };
}
