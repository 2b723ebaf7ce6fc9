import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type DossierBook, dossierProfileParams, openDossier } from "../../actions/open-dossier";
import type { Problem } from "../../base/problem";
import { choiceInputsKey } from "../../figures/plan/data-key";
import type { PlannedRollout } from "../../figures/plan/rollout";
import type { PlanProgress } from "../../state/plan/plan-client";
import { robustnessStore, runRobustness } from "../../state/plan/robustness";
import type { Plan } from "../../state/plan/use-plan";
import { chosenUnits, useRollout } from "../../state/plan/use-rollout";
import { useApp } from "../../state/use-app";
import { useAreaProfiles } from "../../state/use-area-profiles";
import { useWords } from "../../ui/words-context";

/** The dossier as far as it is made. */
export type DossierState = {
  readonly book: DossierBook | null;
  readonly rollout: PlannedRollout | null;
  /** The test of robustness that is waited for. */
  readonly testing: PlanProgress | null;
  /** The choice itself is still being worked out. */
  readonly choosing: boolean;
  /** Nothing is or can be chosen. */
  readonly nothing: boolean;
  /** Why there is no dossier, or which files it lacks. */
  readonly problems: readonly Problem[];
};

/** Makes the dossier of a plan: tests its robustness first, unless that was done or is skipped. */
export function useDossier(plan: Plan | null): DossierState {
  const app = useApp();
  const { language } = useWords();
  const [book, setBook] = useState<DossierBook | null>(null);
  const settled = plan !== null && !plan.waiting && plan.choosing === null;
  const chosen = chosenUnits(plan?.choice ?? null);
  const tested = useTested(settled ? plan : null, chosen);
  const { progress, run } = useStore(robustnessStore);
  const rollout = useRolloutOf(plan, chosen);
  const asked = useProfilesOf(settled ? plan : null);
  const profiles = asked.data;
  const ready = settled && tested && rollout.ready;
  const found = rollout.found;
  useEffect(() => {
    if (!ready || !profiles || !plan?.data || !plan.ranked || !plan.choice) return;
    const { scenario, data, ranked, choice } = plan;
    const task = { app, scenario, data, ranked, choice, rollout: found, run, profiles, language };
    setBook(openDossier({ ...task, created: new Date() }));
  }, [ready, app, plan, found, run, profiles, language]);
  const nothing = settled && chosen.length === 0;
  return {
    book: nothing ? null : book,
    rollout: found,
    testing: tested ? null : progress,
    choosing: !settled,
    nothing,
    problems: asked.problem ? [asked.problem] : asked.lost,
  };
}

/** Profiles of the areas that a plan chooses, asked of the database. */
function useProfilesOf(plan: Plan | null) {
  const app = useApp();
  const params = useMemo(() => {
    const chosen = chosenUnits(plan?.choice ?? null);
    if (!plan?.data || chosen.length === 0) return undefined;
    return dossierProfileParams(app, plan.data, plan.scenario, chosen);
  }, [app, plan]);
  return useAreaProfiles(app, params);
}

function useRolloutOf(plan: Plan | null, chosen: readonly number[]) {
  const app = useApp();
  const answer = useRollout(app, plan);
  const found = answer.data ?? null;
  const fits = found !== null && found.pilots.join() === chosen.join();
  return { found: fits ? found : null, ready: fits || answer.problem !== null };
}

/** Whether the choice has been tested, or the test was stopped; starts it once. */
function useTested(plan: Plan | null, chosen: readonly number[]): boolean {
  const app = useApp();
  const { run, progress } = useStore(robustnessStore);
  const [asked, setAsked] = useState(false);
  const fresh = plan !== null && run?.key === choiceInputsKey(plan.scenario);
  const { data, scenario } = plan ?? {};
  const wanted = !asked && !fresh && progress === null && chosen.length > 0;
  useEffect(() => {
    if (!wanted || !data || !scenario) return;
    setAsked(true);
    void runRobustness({ app, data, scenario, chosen });
  }, [wanted, app, data, scenario, chosen]);
  return fresh || (asked && progress === null);
}
