import type { Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import { openScenario, planStore, takeOverScenario } from "../state/plan/plan-store";
import { writeCurrent } from "../state/plan/scenario-db";

const PAUSE_MS = 400;

/** The plan on this device as this tab knows it; `null` while it could not be read. */
let onDevice: Scenario | null = null;
let turns: Promise<void> = Promise.resolve();

/**
 * Keeps the plan on this device from now on, a moment after each change. `read` is what the device
 * held and the page began with, or the default where it held nothing. `null` when it could not be
 * read, or only after this tab's first change: then nothing that it may hold is written over.
 */
export function keepPlanFromNowOn(read: Scenario | null): void {
  onDevice = read;
  let timer: ReturnType<typeof setTimeout> | undefined;
  planStore.subscribe((now, before) => {
    if (!now.scenario || now.scenario === before.scenario) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keepPlan(), PAUSE_MS);
  });
}

/**
 * Keeps the plan now. What another tab changed meanwhile is taken over where it is another part of
 * the plan; else nothing is written and the store says so, see `OtherTab`.
 */
export function keepPlan(): Promise<void> {
  turns = turns.then(write).catch(() => planStore.setState({ lasting: false }));
  return turns;
}

/** Takes the other tab's plan in place of this tab's; can be undone. */
export async function takeOtherPlan(app: AppData): Promise<void> {
  const { otherTab } = planStore.getState();
  if (otherTab?.kind !== "conflict") return;
  const { readScenario } = await import("../figures/plan/scenario-file");
  const { scenario, findings } = readScenario(app, otherTab.theirs);
  onDevice = otherTab.theirs;
  openScenario(scenario, findings);
  await keepPlan();
}

/** Writes this tab's plan over the other tab's. */
export async function keepOwnPlan(): Promise<void> {
  const { otherTab } = planStore.getState();
  if (otherTab?.kind !== "conflict") return;
  onDevice = otherTab.theirs;
  await keepPlan();
}

async function write(): Promise<void> {
  const { scenario } = planStore.getState();
  if (!scenario) return;
  const base = onDevice;
  const written = await writeCurrent(base, scenario);
  if (written.kind === "conflict") {
    planStore.setState({ lasting: true, otherTab: { kind: "conflict", theirs: written.theirs } });
    return;
  }
  onDevice = written.now;
  const { theirs } = written;
  planStore.setState((s) => ({
    lasting: true,
    otherTab: s.otherTab?.kind === "conflict" ? null : s.otherTab,
  }));
  if (!base || !theirs || JSON.stringify(theirs) === JSON.stringify(base)) return;
  takeOverScenario(base, theirs);
  planStore.setState({ otherTab: { kind: "merged" } });
}
