import type { Result } from "../base/result";
import type { Columns } from "./columns";
import type { Sql } from "./sql";

/** How a question is put. */
export type QueryOptions = {
  /** Named in the problem when the query fails. */
  readonly question?: string;
  /** Aborting stops the query in the engine and gives the problem `cancelled`. */
  readonly signal?: AbortSignal | undefined;
};

/** What an ingest brought in. */
export type Ingested = { readonly rows: number };

/**
 * A database that answers SQL. Everything runs one after the other in the order it was asked.
 * DuckDB-WASM is behind it today; nothing above this type knows.
 */
export type Engine = {
  /** Runs a statement. Failures are `query-failed`, `cancelled` or `engine-unavailable`. */
  query(statement: Sql, options?: QueryOptions): Promise<Result<Columns>>;
  /**
   * Makes (or replaces) a table from one complete Arrow IPC stream and compares rows and column
   * sums with the stream: `file-damaged` if it cannot be read, `ingest-mismatch` if they differ
   * (the table is then gone). `bytes` are left as they were.
   */
  ingest(table: string, bytes: Uint8Array): Promise<Result<Ingested>>;
  /**
   * Runs statements one after the other as one change that others see whole or not at all. The
   * first failure takes all of it back.
   */
  transaction(statements: readonly Sql[], options?: QueryOptions): Promise<Result<null>>;
  /** Ends the engine; whatever is asked later gives `engine-unavailable`. */
  close(): Promise<void>;
};
