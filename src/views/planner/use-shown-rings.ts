import { useEffect } from "react";
import type { Ground } from "../../state/plan/ground";
import { planMarks, ringsOf } from "../../state/plan/plan-marks";
import type { PlannedRollout } from "../../state/plan/rollout";

/** Draws the waves and comparison areas on the map for as long as their panel is open. */
export function useShownRings(rollout: PlannedRollout, ground: Ground | undefined): void {
  useEffect(() => {
    if (!ground) return;
    planMarks.setState({ rings: ringsOf(rollout, ground) });
    return () => planMarks.setState({ rings: null });
  }, [rollout, ground]);
}
