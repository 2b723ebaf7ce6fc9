import { ok, type Result } from "../base/result";
import type { QueryOptions } from "./engine";
import { type Connection, run } from "./run";
import { type Sql, statement } from "./sql";

/** See `Engine.transaction`. Must have the connection to itself until it settles. */
export async function transaction(
  connection: Connection,
  statements: readonly Sql[],
  options: QueryOptions,
): Promise<Result<null>> {
  const begun = await run(connection, statement("begin transaction"), options);
  if (!begun.ok) return begun;
  for (const one of [...statements, statement("commit")]) {
    const done = await run(connection, one, options);
    if (done.ok) continue;
    await run(connection, statement("rollback"), {});
    return done;
  }
  return ok(null);
}
