import { ask, type Question } from "../queries";
import { type Answer, useAnswer } from "./async/use-answer";
import { useApp } from "./use-app";
import { useDatabase } from "./use-database";

/**
 * Puts a question to the analysts' database. It waits until the tables hold the datasets in use, is
 * taken back when nobody needs it any more, and fails with the reason where there is no database.
 */
export function useQuestion<Params, T>(question: Question<Params, T>, params: Params): Answer<T> {
  const { manifest, workspace } = useApp();
  const database = useDatabase();
  const engine = database.workspace === workspace ? database.engine : null;
  const answer = useAnswer(
    [question.name, manifest.builtAt, workspace, params],
    async (signal) => {
      if (engine) return ask(engine, question, params, signal);
      return { ok: false, problem: { kind: "cancelled" } };
    },
    engine !== null,
  );
  if (answer.data === undefined && database.status === "failed") {
    return { ...answer, problem: database.problems[0] ?? answer.problem, waiting: false };
  }
  return engine ? answer : { ...answer, waiting: true };
}
