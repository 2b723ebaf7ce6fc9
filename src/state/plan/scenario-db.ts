import type { Scenario } from "../../domain/scenario";
import { expectsKept, noteKept } from "../local";
import { localDb } from "../local-db";
import type { SavedScenario } from "./plan-store";

const CURRENT = "current";
const EXPECTED = "scenarios-kept";

/** Whether this device is likely to have scenarios; see `expectsKept`. */
export function expectsScenarios(): boolean {
  return expectsKept(EXPECTED);
}

/** The scenario last worked on here, and those kept under a name, latest first. Rejects without IndexedDB. */
export async function readScenarios(): Promise<{
  current: Scenario | null;
  saved: SavedScenario[];
}> {
  const all = await (await localDb()).scenarios.toArray();
  return {
    current: all.find(({ id }) => id === CURRENT)?.scenario ?? null,
    saved: all.filter(({ id }) => id !== CURRENT).sort((a, b) => b.at.localeCompare(a.at)),
  };
}

/** Keeps the scenario being worked on. */
export async function writeCurrent(scenario: Scenario): Promise<void> {
  await writeScenario({ id: CURRENT, scenario, at: new Date().toISOString() });
}

/** Keeps a scenario under its id. */
export async function writeScenario(saved: SavedScenario): Promise<void> {
  await (await localDb()).scenarios.put(saved);
  noteKept(EXPECTED, true);
}

/** Forgets a kept scenario. */
export async function deleteScenario(id: string): Promise<void> {
  await (await localDb()).scenarios.delete(id);
}
