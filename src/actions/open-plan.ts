import type { AppData } from "../figures/app-data";
import { defaultScenario } from "../figures/plan/default-scenario";
import type { ReadScenario } from "../figures/plan/scenario-file";
import { firstView } from "../state/first-view";
import { openScenario, planStore } from "../state/plan/plan-store";
import { expectsScenarios, readScenarios } from "../state/plan/scenario-db";
import { keepPlanFromNowOn } from "./keep-plan";

let opening: Promise<void> | null = null;

/**
 * Starts with the scenario last worked on here, else with the default; a link's is put on top of it,
 * so that undoing brings the own one back. Asked again it does nothing but wait.
 */
export function openPlan(app: AppData, link: string | null): Promise<void> {
  opening ??= open(app, link);
  return opening;
}

async function open(app: AppData, link: string | null): Promise<void> {
  if (link === null) openScenario(defaultScenario(app));
  if (link === null && !expectsScenarios()) await firstView;
  const stored = await readScenarios().then(
    (found) => found,
    () => null,
  );
  planStore.setState({ lasting: stored !== null, saved: stored?.saved ?? [] });
  const untouched = planStore.getState().past.length === 0;
  if (stored?.current && untouched) await startWith(app, stored.current);
  else if (link !== null) openScenario(defaultScenario(app));
  if (link !== null) await openLink(app, link);
  const base = stored && (stored.current ?? defaultScenario(app));
  keepPlanFromNowOn(untouched ? base : null);
}

async function startWith(app: AppData, json: unknown): Promise<void> {
  const { readScenario } = await import("../figures/plan/scenario-file");
  const { scenario, findings } = readScenario(app, json);
  planStore.setState({ scenario, past: [], future: [], opened: findings });
}

async function openLink(app: AppData, link: string): Promise<void> {
  const [{ decodeScenario, encodeScenario }, { readScenario }] = await Promise.all([
    import("../figures/plan/scenario-link"),
    import("../figures/plan/scenario-file"),
  ]);
  const own = planStore.getState().scenario;
  if (own && encodeScenario(own) === link) return;
  const json = decodeScenario(link);
  if (json === null) {
    planStore.setState({
      opened: [{ kind: "part-unread", severity: "stop", blanks: { part: "plan" } }],
    });
    return;
  }
  const read: ReadScenario = readScenario(app, json);
  openScenario(read.scenario, read.findings);
}
