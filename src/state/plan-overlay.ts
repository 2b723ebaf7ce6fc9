import { createStore } from "zustand/vanilla";
import type { PlannedRollout } from "../figures/plan/rollout";
import type { AreaUnits } from "../figures/units/area-units";
import { RING } from "../layers/ring-lines";

/** What a panel of the planner wants to see on the map beside the chosen areas. */
export type PlanOverlay = {
  /** A number of `RING` per row of the area table; `null` while no rollout is looked at. */
  readonly rings: Uint8Array | null;
};

/** The one store of what is marked on the map for as long as a panel shows it. */
export const planOverlay = createStore<PlanOverlay>(() => ({ rings: null }));

/** Waves and comparison areas by row of the area table; all tambons of an amphoe alike. */
export function ringsOf(
  { rings, matches }: Pick<PlannedRollout, "rings" | "matches">,
  { unitOf }: Pick<AreaUnits, "unitOf">,
): Uint8Array {
  const ofUnit = new Map<number, number>();
  for (const { controls } of matches) {
    for (const unit of controls) ofUnit.set(unit, RING.comparison);
  }
  for (const { members } of rings) {
    for (const { row, wave } of members) {
      ofUnit.set(row, wave <= 1 ? RING.firstWave : RING.laterWave);
    }
  }
  return Uint8Array.from(unitOf, (unit) => ofUnit.get(unit) ?? RING.none);
}
