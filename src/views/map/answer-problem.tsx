import type { Answer } from "../../state/async/use-answer";
import { useDatabase } from "../../state/use-database";
import { ProblemNotice } from "../../ui/shell/notice";

/** Why a part of a tambon's panel has no answer; that there is no database is said by the indicators alone. */
export function AnswerProblem({ answer }: { answer: Omit<Answer<unknown>, "data"> }) {
  const { status } = useDatabase();
  if (!answer.problem || status === "failed") return null;
  const { problem, retry } = answer;
  const isAskedAgain = problem.kind === "query-failed";
  return <ProblemNotice problem={problem} {...(isAskedAgain ? { onRetry: retry } : {})} />;
}
