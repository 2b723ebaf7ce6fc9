import { useMemo } from "react";
import { ok } from "../../base/result";
import { roleTable } from "../../domain/role-table";
import type { AppData } from "../../figures/app-data";
import { dataKey } from "../../figures/plan/data-key";
import { type PlannedRollout, planRollout } from "../../figures/plan/rollout";
import { type Answer, useAnswer } from "../async/use-answer";
import { useRolesOnMap } from "../use-view-context";
import type { PlanNumbers } from "./plan-numbers";
import { planPorts } from "./plan-ports";
import type { Plan } from "./use-plan";

/** Units chosen at the moment, best first; empty while nothing is or can be chosen. */
export function chosenUnits(choice: PlanNumbers["choice"]): readonly number[] {
  return choice?.people.kind === "chosen" ? choice.people.chosen : NONE;
}

const NONE: readonly number[] = [];

/** Rollout and comparison areas of the present choice; `null` data without one. */
export function useRollout(app: AppData, plan: Plan | null): Answer<PlannedRollout | null> {
  const { onRecord } = useRolesOnMap();
  const record = useMemo(() => roleTable(app.areas, onRecord, []), [app, onRecord]);
  const { data, scenario, choice = null } = plan ?? {};
  const pilots = chosenUnits(choice);
  const of = scenario ? [dataKey(scenario), JSON.stringify(scenario.rollout)] : [];
  const about = [app.manifest.boundaries.levels.at(-1)?.file, app.workspace, onRecord.length];
  return useAnswer<PlannedRollout | null>(["rollout", ...of, pilots.join(), ...about], async () => {
    if (!data || !scenario || pilots.length === 0) return ok(null);
    return planRollout({ app, data, scenario, pilots, onRecord: record }, planPorts);
  });
}
