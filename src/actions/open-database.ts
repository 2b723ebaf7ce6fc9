import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { writeTable } from "../catalogue/arrow/write-table";
import type { MakeBoundaryTables } from "../catalogue/boundaries/boundary-tables";
import type { FetchBytes } from "../catalogue/shipped/fetch-bytes";
import type { Manifest } from "../domain/dataset";
import type { RoleEdit } from "../domain/role-edit";
import type { Engine } from "../engine/engine";
import { queue } from "../engine/queue";
import { startEngine } from "../engine/start";
import { clear, fill, noteLoadProblem } from "../queries/fill";
import { SCHEMA } from "../queries/schema";
import { boundaryTablesInWorker } from "../state/boundaries/boundary-tables-client";
import { loadBoundaries } from "./load-boundaries";
import { loadTable, runAll } from "./load-table";
import { syncTables } from "./sync-tables";
import { type LoadGroup, sourceNumbers, tableGroups } from "./table-loads";

/** How far loading is: `done` of `total` files, the last of them `file`. */
export type Progress = { readonly done: number; readonly total: number; readonly file: string };

/** The analysts' database: every shipped table except household rows. */
export type Database = {
  readonly engine: Engine;
  /** Files that could not be loaded, each named; the other tables are there. */
  readonly problems: readonly Problem[];
  /**
   * Follows a change of the datasets: the tables then hold what `manifest` lists, all at once.
   * Gives the files that could not be loaded.
   */
  syncDatasets(manifest: Manifest): Promise<Result<readonly Problem[]>>;
  /**
   * Follows the boundaries in use into `tambon_boundary` and `tambon_neighbour`, which are empty
   * before the first call; does nothing where they hold them already.
   */
  syncBoundaries(manifest: Manifest): Promise<Result<null>>;
  /** Puts a person's role edits in place of those before; later edits of a code win. */
  syncRoles(edits: readonly RoleEdit[]): Promise<Result<null>>;
  close(): Promise<void>;
};

/** What opening takes. `start` and `makeBoundaries` are for tests; the browser's workers otherwise. */
export type OpenOptions = {
  readonly manifest: Manifest;
  readonly fetchBytes: FetchBytes;
  readonly onProgress?: (progress: Progress) => void;
  readonly start?: () => Promise<Result<Engine>>;
  readonly makeBoundaries?: MakeBoundaryTables;
};

/**
 * Starts an engine and fills its tables file by file; the work is in the engine's worker. Settles
 * when all files were tried. Fails only when there is no engine.
 */
export async function openDatabase(options: OpenOptions): Promise<Result<Database>> {
  const { manifest, fetchBytes, onProgress, start = startEngine } = options;
  const started = await start();
  if (!started.ok) return started;
  const engine = started.value;
  const made = await runAll(engine, SCHEMA);
  if (!made.ok) return made;
  const problems: Problem[] = [];
  const numberOf = sourceNumbers();
  const groups = tableGroups(manifest, fetchBytes, numberOf);
  const loads = groups.flatMap((group) => group.loads);
  for (const [at, load] of loads.entries()) {
    const loaded = await loadTable(engine, load);
    if (!loaded.ok) problems.push(loaded.problem);
    onProgress?.({ done: at + 1, total: loads.length, file: load.file });
  }
  const noted = await noteProblems(engine, problems);
  if (!noted.ok) return noted;
  const groupsOf = (next: Manifest) => tableGroups(next, fetchBytes, numberOf);
  return ok({
    engine,
    problems,
    syncDatasets: datasetSync(engine, groups, groupsOf),
    syncBoundaries: boundarySync(engine, options),
    syncRoles: roleSync(engine),
    close: () => engine.close(),
  });
}

/** Has the table `load_problem` name files that could not be brought in. */
function noteProblems(
  engine: Engine,
  problems: readonly Problem[],
  unnamed = "",
): Promise<Result<null>> {
  const noted = problems.map((one) => {
    const file = "file" in one ? one.file : unnamed;
    return noteLoadProblem(file, one.kind, "detail" in one ? one.detail : "");
  });
  return runAll(engine, noted);
}

/** Changes in the order they were handed over. */
function datasetSync(
  engine: Engine,
  first: readonly LoadGroup[],
  groupsOf: (manifest: Manifest) => LoadGroup[],
): Database["syncDatasets"] {
  const inTurn = queue();
  let now = first;
  return (manifest) =>
    inTurn(async () => {
      const next = groupsOf(manifest);
      const synced = await syncTables(engine, now, next);
      if (!synced.ok) return synced;
      now = next;
      const noted = await noteProblems(engine, synced.value);
      return noted.ok ? synced : noted;
    });
}

/** Boundaries in the order they were handed over; a set that could not be loaded is tried again. */
function boundarySync(engine: Engine, options: OpenOptions): Database["syncBoundaries"] {
  const { fetchBytes, makeBoundaries = boundaryTablesInWorker } = options;
  const inTurn = queue();
  let held: string | null = null;
  let failed: string[] = [];
  return (manifest) =>
    inTurn(async () => {
      const file = manifest.boundaries.levels.at(-1)?.file ?? "";
      const cleared = await runAll(engine, [clear.loadProblems(failed)]);
      if (!cleared.ok) return cleared;
      failed = [];
      if (file === held) return ok(null);
      const loaded = await loadBoundaries(engine, manifest, fetchBytes, makeBoundaries);
      if (loaded.ok) held = file;
      else {
        failed = [file];
        await noteProblems(engine, [loaded.problem], file);
      }
      return loaded;
    });
}

/** Edits in the order they were handed over, one list after the other. */
function roleSync(engine: Engine): Database["syncRoles"] {
  const inTurn = queue();
  return (edits) => inTurn(() => putEdits(engine, edits));
}

async function putEdits(engine: Engine, edits: readonly RoleEdit[]): Promise<Result<null>> {
  const latest = [...new Map(edits.map((edit) => [edit.code, edit])).values()];
  const bytes = writeTable([
    { name: "area_code", type: "text", values: latest.map(({ code }) => code) },
    { name: "role", type: "text", values: latest.map(({ role }) => role) },
    { name: "wave", type: "uint8", values: latest.map(({ wave = 0 }) => wave) },
    { name: "since", type: "uint16", values: latest.map(({ since = 0 }) => since) },
  ]);
  return loadTable(engine, {
    file: "role-edits",
    bytes: async () => ok(bytes),
    fill: (from) => [fill.roleEdits(from)],
  });
}
