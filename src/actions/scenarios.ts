import type { Result } from "../base/result";
import type { Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import { defaultScenario } from "../figures/plan/default-scenario";
import type { Finding } from "../figures/plan/findings";
import { readScenario, readScenarioFile, writeScenarioFile } from "../figures/plan/scenario-file";
import { cutAtWord } from "../reports/formats/cut-at-word";
import { saveFile } from "../reports/save-file";
import type { SavedScenario } from "../state/device/local-db";
import { changeScenario, openScenario, planStore } from "../state/plan/plan-store";
import { deleteScenario, writeScenario } from "../state/plan/scenario-db";

/**
 * Keeps the scenario under a name on this device; one of that name is written over, unless another
 * tab saved it meanwhile, which the store then says. Whether it was kept.
 */
export async function saveScenario(name: string): Promise<boolean> {
  const { scenario, saved } = planStore.getState();
  if (!scenario) return false;
  const sameName = saved.find((one) => one.scenario.name === name);
  const id = sameName?.id ?? crypto.randomUUID();
  changeScenario((s) => ({ ...s, id, name }));
  const now = planStore.getState().scenario ?? scenario;
  return keep({ id, scenario: now, at: new Date().toISOString() }, sameName?.at ?? null);
}

/** Writes this tab's scenario over the one that another tab saved under its name. */
export async function saveOverOther(): Promise<void> {
  const { otherTab } = planStore.getState();
  if (otherTab?.kind !== "saved") return;
  planStore.setState({ otherTab: null });
  await keep({ ...otherTab.mine, at: new Date().toISOString() }, otherTab.theirs.at);
}

/** Opens a kept scenario; what does not fit the data at hand is named in the store. Can be undone. */
export function openSaved(app: AppData, saved: SavedScenario): void {
  const { scenario, findings } = readScenario(app, saved.scenario);
  openScenario(scenario, findings);
}

/** Keeps a copy of a kept scenario under another name. */
export async function duplicateScenario(source: SavedScenario, name: string): Promise<void> {
  const id = crypto.randomUUID();
  const copy = { ...source.scenario, id, name };
  await keep({ id, scenario: copy, at: new Date().toISOString() }, null);
}

/** Forgets a kept scenario. */
export async function removeScenario(id: string): Promise<void> {
  planStore.setState((s) => ({ saved: s.saved.filter((one) => one.id !== id) }));
  await deleteScenario(id).then(
    () => planStore.setState({ lasting: true }),
    () => planStore.setState({ lasting: false }),
  );
}

/** Starts over from the default scenario; can be undone. */
export function startOver(app: AppData): void {
  openScenario(defaultScenario(app));
}

/** Of the name of a scenario, in the name of its file: many disks take no more than 255 bytes. */
const LONGEST_IN_FILE_NAME = 60;

/** Saves the scenario as a file that reopens exactly this. */
export function exportScenario(app: AppData, scenario: Scenario): void {
  const text = writeScenarioFile(app, scenario, new Date().toISOString());
  const name = cutAtWord(scenario.name, LONGEST_IN_FILE_NAME).replaceAll(
    /[^\p{L}\p{M}\p{N}]+/gu,
    "-",
  );
  saveFile(`scenario${name === "" ? "" : `-${name}`}.json`, "application/json", text);
}

/** Opens the scenario of a file; what could not be taken as it stands is named in the store. */
export async function importScenario(app: AppData, file: File): Promise<Result<Scenario, Finding>> {
  const read = readScenarioFile(app, await file.text());
  if (!read.ok) {
    planStore.setState({ opened: [read.problem] });
    return read;
  }
  openScenario(read.value.scenario, read.value.findings);
  return { ok: true, value: read.value.scenario };
}

/** Whether it was written: another tab's newer one, or a store that refuses, is left as it is. */
async function keep(mine: SavedScenario, knownAt: string | null): Promise<boolean> {
  const written = await writeScenario(mine, knownAt).catch(() => "failed" as const);
  planStore.setState({ lasting: written !== "failed" });
  const theirs = written === "failed" ? null : written;
  const there = theirs ?? mine;
  planStore.setState((s) => ({
    saved: [there, ...s.saved.filter((one) => one.id !== there.id)],
    otherTab: theirs ? { kind: "saved", theirs, mine } : s.otherTab,
  }));
  return written === null;
}
