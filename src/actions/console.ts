import type { Problem } from "../base/problem";
import type { Result } from "../base/result";
import type { Row } from "../engine/plain";
import { statement } from "../engine/sql";
import type { LoadAnswer, LoadReport } from "./load-files";
import type { Database } from "./open-database";

type LoadFiles = (files: readonly File[], answers?: readonly LoadAnswer[]) => Promise<LoadReport>;

/** `window.atlas`: the product's console for analysts. */
export type AtlasConsole = {
  /** Settles when the tables are loaded and the view is rendered; rejects when there is no engine. */
  readonly ready: Promise<void>;
  /** Runs SQL once the tables are loaded. Rows hold plain numbers, texts and nulls; rejects with the engine's message. */
  sql(text: string): Promise<Row[]>;
  /**
   * The import of the data page, taking unasked what is certain. Resolves when `sql` sees the new
   * data; what could not be taken over is named in the report, what is not certain is among its
   * `questions`, to be answered in `answers` with the same files.
   */
  load: LoadFiles;
};

declare global {
  interface Window {
    atlas?: AtlasConsole;
  }
}

/** A problem thrown at the console, where promises reject and nobody unwraps a result. */
class ConsoleError extends Error {
  constructor(readonly problem: Problem) {
    const detail = "detail" in problem ? problem.detail : problem.kind;
    super("file" in problem ? `${problem.file}: ${detail}` : detail);
    this.name = problem.kind;
  }
}

/** What the console stands on: the opening database, the first rendered view, the importer. */
export type ConsoleParts = {
  readonly database: Promise<Result<Database>>;
  readonly rendered: Promise<unknown>;
  readonly load: LoadFiles;
};

/** Builds the console. */
export function atlasConsole({ database, rendered, load }: ConsoleParts): AtlasConsole {
  const ready = Promise.all([database, rendered]).then(([opened]) => {
    if (!opened.ok) throw new ConsoleError(opened.problem);
  });
  ready.catch(() => undefined);
  return { ready, sql: (text) => rowsOf(database, text), load };
}

/** Puts the console on the window. */
export function installConsole(parts: ConsoleParts): void {
  window.atlas = atlasConsole(parts);
}

async function rowsOf(database: ConsoleParts["database"], text: string): Promise<Row[]> {
  const opened = await database;
  if (!opened.ok) throw new ConsoleError(opened.problem);
  const answer = await opened.value.engine.query(statement(text), { question: "console" });
  if (!answer.ok) throw new ConsoleError(answer.problem);
  return answer.value.rows();
}
