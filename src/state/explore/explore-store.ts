import { createStore } from "zustand/vanilla";
import type { HouseholdMap } from "../../figures/explore/household-map";

/** What a brush shows beside its charts before, and beyond what, the link says. */
export type ExploreState = {
  /** 1 for the areas picked on the map; `null`: all. */
  readonly picked: Uint8Array | null;
  /** 1 for the areas that pass while a brush moves; `null`: as the list says. */
  readonly mask: Uint8Array | null;
  /** Drawing on the map picks areas, without Shift too. */
  readonly drawing: boolean;
  /** Households on the map in place of the indicator. */
  readonly households: HouseholdMap | null;
};

const NOTHING: ExploreState = { picked: null, mask: null, drawing: false, households: null };

/** Set by the explore panel, read by the map and the list; household figures are never in the link. */
export const exploreStore = createStore<ExploreState>(() => NOTHING);

/** Forgets what was picked and brushed. */
export function resetExplore(): void {
  exploreStore.setState(NOTHING);
}
