import type { Problem } from "../base/problem";
import type { Result } from "../base/result";
import type { Engine } from "../engine/engine";
import type { Sql } from "../engine/sql";
import { clear, dropTable } from "../queries/fill";
import { runAll, stageTable } from "./load-table";
import type { LoadGroup } from "./table-loads";

/**
 * Turns the tables from holding the groups of `before` into holding those of `after`: what changed
 * is read first, then all of it is taken out and put in as one change, so that nobody sees half of
 * it. Files that cannot be read stay out and are named; the rest is there, and what `load_problem` said
 * of the files changed is taken back. Fails with the tables as
 * they were.
 */
export async function syncTables(
  engine: Engine,
  before: readonly LoadGroup[],
  after: readonly LoadGroup[],
): Promise<Result<readonly Problem[]>> {
  const gone = without(before, after);
  const added = without(after, before);
  const problems: Problem[] = [];
  const staged: string[] = [];
  const filling: Sql[] = [];
  for (const load of added.flatMap(({ loads }) => loads)) {
    const ready = await stageTable(engine, load);
    if (!ready.ok) {
      problems.push(ready.problem);
      continue;
    }
    staged.push(ready.value);
    filling.push(...load.fill(ready.value));
  }
  const touched = [...gone, ...added].flatMap(({ loads }) => loads.map(({ file }) => file));
  const changed = await engine.transaction(
    [clear.loadProblems(touched), ...gone.flatMap((one) => one.clear), ...filling],
    { question: "load" },
  );
  await runAll(engine, staged.map(dropTable));
  return changed.ok ? { ok: true, value: problems } : changed;
}

function without(some: readonly LoadGroup[], others: readonly LoadGroup[]): LoadGroup[] {
  const keys = new Set(others.map(({ key }) => key));
  return some.filter(({ key }) => !keys.has(key));
}
