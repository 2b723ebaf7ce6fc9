import type { Result } from "../base/result";
import type { Core } from "../state/core";
import { databaseStore } from "../state/database-store";
import { fetchData } from "../state/fetch-data";
import { firstView } from "../state/first-view";
import { marksStore } from "../state/marks-store";
import { installConsole } from "./console";
import { type Database, openDatabase } from "./open-database";

let started = false;

/**
 * Offers `window.atlas` at once and opens the database when the first view is on the screen. Role
 * edits follow into the table `area_role`. Only the first call counts.
 */
export function startDatabase(core: Core): void {
  if (started) return;
  started = true;
  const database = firstView.then(() => open(core));
  installConsole({ database, rendered: firstView });
}

async function open(core: Core): Promise<Result<Database>> {
  databaseStore.setState({ status: "opening" });
  const opened = await openDatabase({
    manifest: core.manifest,
    fetchBytes: fetchData,
    onProgress: ({ done, total }) => databaseStore.setState({ done, total }),
  });
  if (!opened.ok) {
    databaseStore.setState({ status: "failed", problems: [opened.problem] });
    return opened;
  }
  const { engine, problems } = opened.value;
  await follow(opened.value);
  databaseStore.setState({ status: "ready", engine, problems });
  return opened;
}

/** Role edits as they are now, and every later change of them. */
async function follow(database: Database): Promise<void> {
  marksStore.subscribe((now, before) => {
    if (now.edits !== before.edits) void database.syncRoles(now.edits).then(report);
  });
  report(await database.syncRoles(marksStore.getState().edits));
}

function report(result: Result<null>): void {
  if (!result.ok) {
    databaseStore.setState((s) => ({ problems: [...s.problems, result.problem] }));
  }
}
