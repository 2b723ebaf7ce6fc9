import type { Problem } from "../../base/problem";
import type { Indicator } from "../../domain/indicator";
import type { FileContents, ReadOptions, RowIssue, TextTable } from "../formats/format";
import type { Gazetteer } from "../gazetteer/gazetteer";
import { isOwnCrosswalk } from "./crosswalk-decisions";
import { recipeOfKind } from "./kinds/recipe-of-kind";
import { profileColumns } from "./mapping/profile-columns";
import { offeredCount, proposeRecipe } from "./mapping/propose-recipe";
import { yearReadings } from "./mapping/year-readings";
import { readOfficeFile } from "./read-office-file";
import type { OpenedTable } from "./vocabulary/opened-table";
import type { IntakeProgress } from "./vocabulary/progress";

/** A dropped file with those that belong to it (`groupFiles`). */
export type FileGroup = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly companions?: ReadonlyMap<string, Uint8Array>;
  /** Names of the files that were dropped for it; of a file in a zip, that of the zip. */
  readonly files: readonly string[];
};

/** What the guessing holds a table against. */
export type GuessInput = {
  readonly gazetteer: Gazetteer;
  readonly indicators: readonly Indicator[];
};

const HEAD_ROWS = 50;
const MOST_ISSUES = 500;

/** Reads one file and guesses every table in it; an unreadable file gives its problem. */
export async function openTables(
  group: FileGroup,
  guess: GuessInput,
  options: ReadOptions,
  report: (progress: Pick<IntakeProgress, "phase" | "rows">) => void,
): Promise<{ opened: OpenedTable[]; problems: Problem[] }> {
  const { name, bytes, companions } = group;
  const onProgress = (rows: number) => report({ phase: "read", rows });
  const read = await readOfficeFile(
    { name, bytes },
    { ...options, ...(companions ? { companions } : {}), onProgress },
  );
  if (!read.ok) return { opened: [], problems: [read.problem] };
  const tables = read.value.tables.map((table) => {
    report({ phase: "guess", rows: table.rows.length });
    return openTable(table, group, read.value, guess, options);
  });
  return { opened: tables, problems: [] };
}

function openTable(
  table: TextTable,
  group: FileGroup,
  contents: FileContents & { format: string },
  { gazetteer, indicators }: GuessInput,
  options: ReadOptions,
): OpenedTable {
  const columns = profileColumns(table, gazetteer);
  const proposed = proposeRecipe(table, columns, { file: group.name, gazetteer, indicators });
  const { headRows } = table;
  const reading = { ...contents.reading, ...(headRows ? { headRows } : {}) };
  const recipe = {
    ...(isOwnCrosswalk(table)
      ? { ...proposed, kind: "crosswalk" as const }
      : recipeOfKind(table, proposed, group.name)),
    encoding: options.encoding ?? reading.encoding ?? proposed.encoding,
    delimiter: options.delimiter ?? reading.delimiter ?? proposed.delimiter,
    headRows: options.headRows ?? proposed.headRows,
  };
  const pins = offeredCount(table, proposed.columns, group.name);
  const draft = {
    ...(pins ? { pins } : {}),
    id: `${group.name}#${table.name}`,
    file: group.name,
    files: group.files,
    format: contents.format,
    table: table.name,
    hidden: table.hidden ?? false,
    title: table.title ?? "",
    reading,
    rows: table.rows.length,
    columns,
    years: yearReadings(table, group.name, recipe.columns),
    head: headOf(table),
    recipe,
    issues: contents.issues.filter((issue) => isOf(issue, table)).slice(0, MOST_ISSUES),
    replaces: null,
  };
  const along = table.columns.map((_, i) => i);
  return { draft, parts: [{ file: group.name, table, columns: along }] };
}

function headOf(table: TextTable) {
  return table.rows
    .slice(0, HEAD_ROWS)
    .map((cells, i) => ({ row: table.rowNumbers[i] ?? i + 2, cells: [...cells] }));
}

function isOf(issue: RowIssue, { name }: TextTable): boolean {
  return issue.table === undefined || issue.table === name;
}
