import { ok, type Result } from "../base/result";
import type { Columns } from "../engine/columns";
import type { Engine } from "../engine/engine";
import type { Sql } from "../engine/sql";

/** A question put to the data: its SQL for given parameters, and how its answer is read. */
export type Question<Params, Answer> = {
  readonly name: string;
  /** The answer depends on the role edits: it waits until the tables hold them. */
  readonly readsRoles?: true;
  sql(params: Params): Sql;
  read(columns: Columns): Answer;
};

/** Puts a question; problems are those of `Engine.query`, named after the question. */
export async function ask<Params, Answer>(
  engine: Engine,
  question: Question<Params, Answer>,
  params: Params,
  signal?: AbortSignal,
): Promise<Result<Answer>> {
  const columns = await engine.query(question.sql(params), { question: question.name, signal });
  return columns.ok ? ok(question.read(columns.value)) : columns;
}
