import type { AsyncDuckDB } from "@duckdb/duckdb-wasm";
import { fail, ok, type Result } from "../base/result";
import { type Columns, columnsOf, NO_COLUMNS } from "./columns";
import type { QueryOptions } from "./engine";
import { queryFailed } from "./query-error";
import type { Sql } from "./sql";

/** A connection of a running DuckDB. */
export type Connection = { readonly db: AsyncDuckDB; readonly id: number };

const BOUND = "atlas_bound";

/**
 * Runs one statement and collects its answer. Bound values travel in a prepared `SET VARIABLE`
 * and the statement reads them from there: DuckDB-WASM can stop a pending query, but a prepared
 * one holds the worker until it is done.
 */
export async function run(
  connection: Connection,
  statement: Sql,
  { question = "sql", signal }: QueryOptions,
): Promise<Result<Columns>> {
  if (signal?.aborted) return fail({ kind: "cancelled" });
  const cancel = () => void connection.db.cancelPendingQuery(connection.id);
  signal?.addEventListener("abort", cancel);
  try {
    await bind(connection, statement);
    const stream = await collect(connection, textWithVariables(statement), signal);
    if (signal?.aborted) return fail({ kind: "cancelled" });
    return ok(stream ? columnsOf(stream) : NO_COLUMNS);
  } catch (cause) {
    if (signal?.aborted) return fail({ kind: "cancelled" });
    return fail(queryFailed(statement, question, cause));
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

async function bind({ db, id }: Connection, { values }: Sql): Promise<void> {
  if (values.length === 0) return;
  const marks = values.map(() => "?").join(", ");
  const prepared = await db.createPrepared(id, `set variable ${BOUND} = row(${marks})`);
  try {
    await db.runPrepared(id, prepared, [...values]);
  } finally {
    await db.closePrepared(id, prepared);
  }
}

function textWithVariables({ parts }: Sql): string {
  return parts.reduce((text, part, i) => `${text}getvariable('${BOUND}')[${i}]${part}`);
}

/**
 * The whole answer as one Arrow stream; `null` for text without any statement. The end of an answer
 * is an empty piece; no piece (`null`) means "not yet", as in DuckDB's own reader of streams.
 */
async function collect(
  { db, id }: Connection,
  text: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  if (isBlank(text)) return null;
  let header = await db.startPendingQuery(id, text, true);
  while (header === null) {
    if (signal?.aborted) await db.cancelPendingQuery(id);
    header = await db.pollPendingQuery(id);
  }
  const pieces = [header];
  for (;;) {
    const piece = await db.fetchQueryResults(id);
    if (signal?.aborted) return null;
    if (piece === null) continue;
    if (piece.length === 0) return concatenated(pieces);
    pieces.push(piece);
  }
}

function isBlank(text: string): boolean {
  return text.replace(/--.*$|\/\*[\s\S]*?\*\/|;/gm, "").trim() === "";
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
