import type { Ranked } from "../../figures/plan/plan-choice";
import type { PlanNumbers } from "../../state/plan/plan-numbers";

/**
 * What the planner's list goes by: scores; the value on the map where the plan cannot be ranked; nothing
 * yet while data or scores are still to come. `shown` are the scores that the list has, which may be
 * behind those of the plan.
 */
export function listBasis(
  { data, ranked }: Pick<PlanNumbers, "data" | "ranked">,
  shown: Ranked | null,
): "score" | "value" | "loading" {
  if (!data) return "loading";
  if (!ranked) return "value";
  return shown?.rank.length === data.areaUnits.codes.length ? "score" : "loading";
}
