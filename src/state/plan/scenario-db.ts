import type { Scenario } from "../../domain/scenario";
import { expectsKept, noteKept } from "../device/local";
import { localDb, type SavedScenario } from "../device/local-db";
import { mergeScenarios } from "./plan-store";

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

/** What became of a write of the plan: what another tab kept since (`null`: nothing), and what is kept now. */
export type WrittenPlan =
  | { readonly kind: "written"; readonly now: Scenario; readonly theirs: Scenario | null }
  | { readonly kind: "conflict"; readonly theirs: Scenario };

/**
 * Keeps the scenario being worked on. `base` is what was kept when it was read last, `null` when it
 * never was. Reads and writes in one transaction: what another tab changed since is merged by part
 * (all criteria are one part). Where both changed a part otherwise, or something is kept that was
 * never read, nothing is written. Rejects, and writes nothing, without IndexedDB or room.
 */
export async function writeCurrent(base: Scenario | null, mine: Scenario): Promise<WrittenPlan> {
  const { db, scenarios } = await localDb();
  const written = await db.transaction("rw", scenarios, async (): Promise<WrittenPlan> => {
    const theirs = (await scenarios.get(CURRENT))?.scenario ?? null;
    if (theirs && !base) return { kind: "conflict", theirs };
    const merge = theirs && base ? mergeScenarios(base, mine, theirs) : null;
    if (theirs && merge && merge.conflicts.length > 0) return { kind: "conflict", theirs };
    const now = merge?.merged ?? mine;
    await scenarios.put({ id: CURRENT, scenario: now, at: new Date().toISOString() });
    return { kind: "written", now, theirs };
  });
  noteKept(EXPECTED, true);
  return written;
}

/**
 * Keeps a scenario under its id. `knownAt` is when the one in its place was saved as this tab knows
 * it, `null` for none. Another tab's newer one is answered and nothing is written; `null` = written.
 */
export async function writeScenario(
  saved: SavedScenario,
  knownAt: string | null,
): Promise<SavedScenario | null> {
  const { db, scenarios } = await localDb();
  const newer = await db.transaction("rw", scenarios, async () => {
    const there = await scenarios.get(saved.id);
    if (there && there.at !== knownAt) return there;
    await scenarios.put(saved);
    return null;
  });
  noteKept(EXPECTED, true);
  return newer;
}

/** Forgets a kept scenario. */
export async function deleteScenario(id: string): Promise<void> {
  await (await localDb()).scenarios.delete(id);
}
