import type { ReactNode } from "react";
import type { Language } from "../../../src/base/language";
import type { Scenario } from "../../../src/domain/scenario";
import { defaultScenario } from "../../../src/figures/plan/default-scenario";
import { planNumbers } from "../../../src/state/plan/plan-numbers";
import { planStore } from "../../../src/state/plan/plan-store";
import { useFollowPlan } from "../../../src/state/plan/use-plan";
import type { ViewState } from "../../../src/state/url/view-state";
import { type OpenPage, openPage, theCountry } from "./open-page";

/** A part of the planner's page on the screen. */
export type PlanPage = OpenPage & {
  /** The scenario as the store has it now. */
  scenario(): Scenario;
};

/** Puts a part of the planner's page on the screen, with the default scenario or a changed one opened. */
export async function openPlanPage(
  part: ReactNode,
  language: Language,
  given: { scenario?: Partial<Scenario>; view?: Partial<ViewState>; width?: number } = {},
): Promise<PlanPage> {
  const app = await theCountry();
  const scenario = { ...defaultScenario(app), ...given.scenario };
  planStore.setState({ scenario, past: [], future: [], saved: [], opened: [], problem: null });
  planNumbers.setState({ data: null, ranked: null, choice: null, findings: [], waiting: true });
  const page = await openPage(
    <Following>{part}</Following>,
    { lang: language, ...given.view },
    given.width,
  );
  return { ...page, scenario: () => planStore.getState().scenario ?? scenario };
}

function Following(props: { children: ReactNode }) {
  useFollowPlan();
  return props.children;
}

/** Waits until all areas are scored and the choice of the present scenario is there. */
export async function settledPlan(): Promise<void> {
  const settled = () => {
    const { data, choice, waiting, choosing } = planNumbers.getState();
    return data !== null && !waiting && choosing === null && choice !== null;
  };
  const end = performance.now() + 20_000;
  while (!settled()) {
    if (performance.now() > end) {
      const { data, choice, problem, waiting, choosing } = planNumbers.getState();
      const state = {
        data: data !== null,
        choice: choice?.people.kind,
        problem,
        waiting,
        choosing,
      };
      throw new Error(`the plan did not settle: ${JSON.stringify(state)}`);
    }
    await new Promise((done) => setTimeout(done, 30));
  }
}
