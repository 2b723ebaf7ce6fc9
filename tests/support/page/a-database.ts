import { type Database, openDatabase } from "../../../src/actions/open-database";
import { followRoleEdits } from "../../../src/actions/start-database";
import type { Problem } from "../../../src/base/problem";
import type { Engine } from "../../../src/engine/engine";
import { readData } from "../../../src/state/data/read-data";
import { databaseStore } from "../../../src/state/database-store";
import { theCountry } from "./open-page";

let opened: Promise<Database> | null = null;
let held: Promise<void> = Promise.resolve();

/** The database of the made-up country, in a real engine; opened once for all tests of a file. */
async function theDatabase(): Promise<Database> {
  const { manifest } = await theCountry();
  const made = await openDatabase({ manifest, fetchBytes: readData });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  await followRoleEdits(made.value);
  return made.value;
}

/** Puts the database at the page's service, with files that it is to say it lacks. */
export async function databaseReady(problems: readonly Problem[] = []): Promise<void> {
  opened ??= theDatabase();
  const { engine } = await opened;
  const { workspace } = await theCountry();
  databaseStore.setState({ status: "ready", engine: holding(engine), workspace, problems });
}

/** Takes it away again: still opening, or failed for a reason. */
export function databaseAway(problem?: Problem): void {
  const status = problem ? "failed" : "opening";
  const problems = problem ? [problem] : [];
  databaseStore.setState({ status, engine: null, workspace: null, problems });
}

/** Has every answer from now on wait until the function given back is called. */
export function holdAnswers(): () => void {
  let letGo = (): void => undefined;
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  return letGo;
}

function holding(engine: Engine): Engine {
  return {
    ...engine,
    query: async (statement, options) => {
      await held;
      return engine.query(statement, options);
    },
  };
}
