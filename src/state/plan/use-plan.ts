import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Scenario } from "../../domain/scenario";
import type { Finding } from "../../figures/plan/findings";
import { useApp } from "../use-app";
import { useFirstView } from "../use-first-view";
import { useRolesOnMap } from "../use-view-context";
import { followPlan, type PlanNumbers, planNumbers } from "./plan-numbers";
import { changeScenario, type PlanState, planStore, redoPlan, undoPlan } from "./plan-store";

/** A part of the scenario store; the component renders again only when that part changes. */
export function usePlanState<T>(select: (state: PlanState) => T): T {
  return useStore(planStore, select);
}

/** A part of the planner's numbers, likewise. */
export function usePlanNumbers<T>(select: (numbers: PlanNumbers) => T): T {
  return useStore(planNumbers, select);
}

/**
 * Units that are chosen, best first; the same list as long as they stay the same. None while another
 * set has been worked out for some time.
 */
export function useChosenUnits(): readonly number[] {
  const key = useStore(planNumbers, ({ choice, late }) =>
    choice?.people.kind === "chosen" && !late ? choice.people.chosen.join() : "",
  );
  return useMemo(() => (key === "" ? [] : key.split(",").map(Number)), [key]);
}

/** Keeps the numbers in step with the scenario, the data and the roles on the map, once the map is there. */
export function useFollowPlan(): void {
  const shown = useFirstView();
  const app = useApp();
  const { role } = useRolesOnMap().table;
  useEffect(() => {
    if (shown) return followPlan({ app, role });
  }, [shown, app, role]);
}

/** A scenario with all its numbers: for panels that need most of them. */
export type Plan = PlanNumbers & {
  readonly scenario: Scenario;
  /** Findings of the data and of the weights. */
  readonly allFindings: readonly Finding[];
  change(change: (scenario: Scenario) => Scenario, subject?: string): void;
  undo(): void;
  redo(): void;
};

/** The plan of the page; `null` until its scenario is open. Renders at every change of either. */
export function usePlan(): Plan | null {
  const scenario = useStore(planStore, (state) => state.scenario);
  const numbers = useStore(planNumbers);
  return useMemo(() => {
    if (!scenario) return null;
    return {
      ...numbers,
      scenario,
      allFindings: [...(numbers.data?.findings ?? []), ...numbers.findings],
      change: changeScenario,
      undo: undoPlan,
      redo: redoPlan,
    };
  }, [scenario, numbers]);
}
