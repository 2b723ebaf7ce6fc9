import type { Problem } from "../base/problem";
import { fail, ok, type Result } from "../base/result";
import type { Engine } from "../engine/engine";
import type { Sql } from "../engine/sql";
import { dropTable } from "../queries/fill";
import type { TableLoad } from "./table-loads";

let loads = 0;

/** Brings one file into its tables; every failure of its content names the file. */
export async function loadTable(engine: Engine, load: TableLoad): Promise<Result<null>> {
  const staged = await stageTable(engine, load);
  if (!staged.ok) return staged;
  const filled = await runAll(engine, load.fill(staged.value));
  const dropped = await runAll(engine, [dropTable(staged.value)]);
  if (!filled.ok) return fail(named(filled.problem, load.file));
  return dropped;
}

/** Brings the bytes of one file into a table of their own and gives its name. */
export async function stageTable(engine: Engine, load: TableLoad): Promise<Result<string>> {
  const bytes = await load.bytes();
  if (!bytes.ok) return bytes;
  const staging = `load_${loads++}`;
  const ingested = await engine.ingest(staging, bytes.value);
  return ingested.ok ? ok(staging) : fail(named(ingested.problem, load.file));
}

/** Runs statements one after the other up to the first that fails. */
export async function runAll(engine: Engine, statements: readonly Sql[]): Promise<Result<null>> {
  for (const statement of statements) {
    const done = await engine.query(statement, { question: "load" });
    if (!done.ok) return done;
  }
  return ok(null);
}

function named(problem: Problem, file: string): Problem {
  if (problem.kind === "file-damaged") return { ...problem, file };
  if (problem.kind === "ingest-mismatch") return { ...problem, table: file };
  if (problem.kind === "query-failed")
    return { kind: "file-damaged", file, detail: problem.detail };
  return problem;
}
