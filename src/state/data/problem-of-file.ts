import type { Problem } from "../../base/problem";

/**
 * Why a file could not be brought into the tables, unfetched, unreadable or with other figures than
 * were saved; `undefined`: it was, or is still to come.
 */
export function problemOfFile(problems: readonly Problem[], file: string): Problem | undefined {
  return problems.find((one) => isOf(one, file));
}

function isOf(problem: Problem, file: string): boolean {
  if ("file" in problem) return problem.file === file;
  if (problem.kind === "ingest-mismatch") return problem.table === file;
  return problem.kind === "fetch-failed" && problem.url.endsWith(`/${file}`);
}
