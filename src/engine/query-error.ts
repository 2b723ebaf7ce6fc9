import type { Problem } from "../base/problem";
import { type Sql, textOf } from "./sql";

/** The problem for a statement that the engine refused, with the engine's own words as detail. */
export function queryFailed(statement: Sql, question: string, cause: unknown): Problem {
  return { kind: "query-failed", question, sql: textOf(statement), detail: detailOf(cause) };
}

const WRAPPING = /^Attempting to execute an unsuccessful or closed pending query result\s*/;

/** DuckDB's message without the wrapping that the worker puts around it. */
export function detailOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return unwrapped(text)
    .replace(WRAPPING, "")
    .replace(/^Error: /, "");
}

function unwrapped(text: string): string {
  if (!text.startsWith("{")) return text;
  try {
    const { exception_message: message } = JSON.parse(text) as { exception_message?: unknown };
    return typeof message === "string" ? message : text;
  } catch {
    return text;
  }
}
