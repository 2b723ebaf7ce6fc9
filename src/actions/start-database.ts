import type { Problem } from "../base/problem";
import { fail, type Result } from "../base/result";
import type { RoleEdit } from "../domain/role-edit";
import type { AppData } from "../figures/app-data";
import { withheldKey } from "../figures/stamps/in-use";
import { readData } from "../state/data/read-data";
import { databaseStore } from "../state/database-store";
import { firstView } from "../state/first-view";
import { roleEditsStore, shownEdits } from "../state/roles/role-edits-store";
import { noteLoaded, workspaceStore } from "../state/workspace/workspace-store";
import { installConsole } from "./console";
import type { LoadAnswer, LoadReport } from "./load-files";
import type { Database } from "./open-database";
import { whenIdle } from "./when-idle";
import { whenShown } from "./when-shown";

let database: Promise<Result<Database>> | null = null;
let latest: AppData | null = null;

/**
 * Offers `window.atlas` at once and opens the database when the first view is on the screen. Role
 * edits follow into the table `area_role`; the boundaries come last. Called again with other datasets it brings
 * the tables up to date.
 */
export function startDatabase(app: AppData): void {
  latest = app;
  if (database) {
    void database.then((opened) => (opened.ok ? sync(opened.value, app) : undefined));
    return;
  }
  database = firstView.then(() => open(app));
  const followed = whenFollowed(database, firstView.then(follow));
  installConsole({ database: followed, rendered: firstView, load });
  void followed.then(offline, offline);
}

/** Has `window.atlas` say why there is no database when the data that all views need are not sound. */
export function refuseDatabase(problem: Problem): void {
  if (!database)
    installConsole({ database: Promise.resolve(fail(problem)), rendered: Promise.resolve(), load });
}

/** Once the view and its tables are there, what the app needs offline is fetched too. */
async function offline(): Promise<void> {
  const { keepOffline } = await import("./keep-offline");
  await keepOffline();
}

/**
 * The database once it holds what the workspace was found to hold, boundaries included: an analyst
 * who waits never meets an empty table. The screens do not wait for the boundaries.
 */
async function whenFollowed(
  opening: Promise<Result<Database>>,
  followed: Promise<void>,
): Promise<Result<Database>> {
  const opened = await opening;
  await followed;
  await whenShown();
  if (opened.ok && latest) {
    await whenIdle(1000);
    const loaded = await opened.value.syncBoundaries(latest.manifest);
    if (!loaded.ok) report([loaded.problem]);
  }
  return opened;
}

/** The importer comes with the first import. */
async function load(
  files: readonly File[],
  answers: readonly LoadAnswer[] = [],
): Promise<LoadReport> {
  const { loadFiles } = await import("./load-files");
  return loadFiles(files, answers);
}

async function open(app: AppData): Promise<Result<Database>> {
  databaseStore.setState({ status: "opening" });
  const { openDatabase } = await import("./open-database");
  const opened = await openDatabase({
    manifest: app.manifest,
    fetchBytes: readData,
    onProgress: ({ done, total }) => databaseStore.setState({ done, total }),
  });
  if (!opened.ok) {
    databaseStore.setState({ status: "failed", problems: [opened.problem] });
    return opened;
  }
  const { engine, problems } = opened.value;
  await followRoleEdits(opened.value);
  databaseStore.setState({ status: "ready", engine, problems, ...stateOf(app) });
  return opened;
}

/** What the store says of tables that hold the datasets of `app`. */
function stateOf(app: AppData) {
  return { workspace: app.workspace, withheld: withheldKey(app) };
}

/** Brings the tables to the datasets of `app`. Where they could not follow, there is no database for screens. */
async function sync(opened: Database, app: AppData): Promise<void> {
  const now = databaseStore.getState();
  const { workspace, withheld } = stateOf(app);
  if (now.workspace === workspace && now.withheld === withheld) return;
  databaseStore.setState({ workspace: null });
  const synced = await opened.syncDatasets(app.manifest);
  report(synced.ok ? synced.value : [synced.problem]);
  const bounded = await opened.syncBoundaries(app.manifest);
  if (!bounded.ok) report([bounded.problem]);
  if (app !== latest) return;
  databaseStore.setState({
    ...stateOf(app),
    status: synced.ok ? "ready" : "failed",
    ...(synced.ok ? {} : { problems: [synced.problem] }),
  });
}

/** What other tabs, and the time before the start, did to the workspace. */
async function follow(): Promise<void> {
  const { followWorkspace } = await import("../state/workspace/follow-workspace");
  try {
    await followWorkspace();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    noteLoaded(workspaceStore.getState().signature, { kind: "storage-failed", detail });
  }
}

/** Role edits as they are now, and every later change of them; the store says which the tables hold. */
export async function followRoleEdits(opened: Pick<Database, "syncRoles">): Promise<void> {
  const put = async (edits: readonly RoleEdit[]) => {
    databaseStore.setState({ roleEdits: null });
    const done = await opened.syncRoles(edits);
    if (edits !== shownEdits().edits) return;
    databaseStore.setState(
      done.ok ? { roleEdits: edits, roleProblem: null } : { roleProblem: done.problem },
    );
  };
  roleEditsStore.subscribe((now, before) => {
    const { edits } = now.history.now;
    if (edits !== before.history.now.edits) void put(edits);
  });
  await put(shownEdits().edits);
}

function report(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const all = [...databaseStore.getState().problems, ...problems];
  const known = new Map(all.map((problem) => [JSON.stringify(problem), problem]));
  databaseStore.setState({ problems: [...known.values()] });
}
