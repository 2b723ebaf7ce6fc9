import { isMadeUpPlan } from "../../figures/stamps/plan-stamp";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { DataStamp } from "../../ui/legend/data-stamp";

/** Whether the plan's scores rest on demonstration data. */
export function useMadeUpPlan(): boolean {
  const app = useApp();
  const data = usePlanNumbers((numbers) => numbers.data);
  const scenario = usePlanState((state) => state.scenario);
  return data !== null && scenario !== null && isMadeUpPlan(app, data, scenario);
}

/** The mark of demonstration data wherever scores or a choice are shown; nothing on real data. */
export function PlanStamp(props: { className?: string | undefined }) {
  return useMadeUpPlan() ? <DataStamp className={props.className} /> : null;
}
