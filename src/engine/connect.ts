import type { AsyncDuckDB } from "@duckdb/duckdb-wasm";
import type { Problem } from "../base/problem";
import { fail, ok, type Result } from "../base/result";
import type { Engine } from "./engine";
import { ingest } from "./ingest";
import { detailOf } from "./query-error";
import { queue } from "./queue";
import { type Connection, run } from "./run";
import { statement } from "./sql";
import { transaction } from "./transaction";

/** What keeps the engine off the network and away from files; the last one makes it final. */
const LOCK = [
  "set autoload_known_extensions = false",
  "set autoinstall_known_extensions = false",
  "set enable_external_access = false",
  "set lock_configuration = true",
];

/** A DuckDB whose worker answers: how to end it, and a promise that settles when it dies. */
export type Running = {
  readonly db: AsyncDuckDB;
  readonly end: () => Promise<void>;
  readonly died: Promise<string>;
};

/** Opens a database in memory in a running DuckDB, locks its settings and wraps it. */
export async function connect({ db, end, died }: Running): Promise<Result<Engine>> {
  try {
    await db.open({ path: ":memory:", query: { queryPollingInterval: 20 } });
    const connection = { db, id: await db.connectInternal() };
    for (const text of LOCK) {
      const set = await run(connection, statement(text), { question: "lock" });
      if (!set.ok) return set;
    }
    return ok(engineOver(connection, end, died));
  } catch (cause) {
    return fail({ kind: "engine-unavailable", detail: detailOf(cause) });
  }
}

function engineOver(
  connection: Connection,
  end: () => Promise<void>,
  died: Promise<string>,
): Engine {
  const inTurn = queue();
  const life = lifeOf(died);
  const guarded = <T>(job: () => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(() => (life.over() ? life.ended : Promise.race([job(), life.ended])));
  return {
    query: (asked, options = {}) => guarded(() => run(connection, asked, options)),
    transaction: (statements, options = {}) =>
      guarded(() => transaction(connection, statements, options)),
    ingest: (table, bytes) => guarded(() => ingest(connection, table, bytes)),
    close: async () => {
      life.finish("closed");
      await end();
    },
  };
}

/** Settles `ended` with a problem once, when the worker dies or the engine is closed. */
function lifeOf(died: Promise<string>) {
  let isOver = false;
  let settle: (problem: Problem) => void;
  const ended = new Promise<{ ok: false; problem: Problem }>((resolve) => {
    settle = (problem) => resolve(fail(problem));
  });
  const finish = (detail: string) => {
    isOver = true;
    settle({ kind: "engine-unavailable", detail });
  };
  void died.then(finish);
  return { over: () => isOver, ended, finish };
}
