import type { Core } from "../state/core";
import { firstView } from "../state/first-view";
import { defaultScenario } from "../state/plan/default-scenario";
import { openScenario, planStore } from "../state/plan/plan-store";
import { expectsScenarios, readScenarios, writeCurrent } from "../state/plan/scenario-db";
import type { ReadScenario } from "../state/plan/scenario-file";

const PAUSE_MS = 400;

let opening: Promise<void> | null = null;

/**
 * Starts with the scenario last worked on here, else with the default; a link's is put on top of it,
 * so that undoing brings the own one back. Asked again it does nothing but wait.
 */
export function openPlan(core: Core, link: string | null): Promise<void> {
  opening ??= open(core, link);
  return opening;
}

async function open(core: Core, link: string | null): Promise<void> {
  if (link === null) openScenario(defaultScenario(core));
  if (link === null && !expectsScenarios()) await firstView;
  const kept = await readScenarios().then(
    (found) => found,
    () => null,
  );
  planStore.setState({ lasting: kept !== null, saved: kept?.saved ?? [] });
  const untouched = planStore.getState().past.length === 0;
  if (kept?.current && untouched) await startWith(core, kept.current);
  else if (link !== null) openScenario(defaultScenario(core));
  if (link !== null) await openLink(core, link);
  keepFromNowOn();
}

async function startWith(core: Core, json: unknown): Promise<void> {
  const { readScenario } = await import("../state/plan/scenario-file");
  const { scenario, findings } = readScenario(core, json);
  planStore.setState({ scenario, past: [], future: [], opened: findings });
}

async function openLink(core: Core, link: string): Promise<void> {
  const [{ decodeScenario, encodeScenario }, { readScenario }] = await Promise.all([
    import("../state/plan/scenario-link"),
    import("../state/plan/scenario-file"),
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
  const read: ReadScenario = readScenario(core, json);
  openScenario(read.scenario, read.findings);
}

function keepFromNowOn(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  planStore.subscribe((now, before) => {
    if (!now.scenario || now.scenario === before.scenario) return;
    clearTimeout(timer);
    const { scenario } = now;
    timer = setTimeout(() => {
      writeCurrent(scenario).then(
        () => planStore.setState({ lasting: true }),
        () => planStore.setState({ lasting: false }),
      );
    }, PAUSE_MS);
  });
}
