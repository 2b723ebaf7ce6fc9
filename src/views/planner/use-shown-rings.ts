import { useEffect } from "react";
import type { PlannedRollout } from "../../figures/plan/rollout";
import type { AreaUnits } from "../../figures/units/area-units";
import { planOverlay, ringsOf } from "../../state/plan-overlay";

/** Draws the waves and comparison areas on the map for as long as their panel is open. */
export function useShownRings(rollout: PlannedRollout, areaUnits: AreaUnits | undefined): void {
  useEffect(() => {
    if (!areaUnits) return;
    planOverlay.setState({ rings: ringsOf(rollout, areaUnits) });
    return () => planOverlay.setState({ rings: null });
  }, [rollout, areaUnits]);
}
