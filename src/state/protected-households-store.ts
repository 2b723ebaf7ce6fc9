import { createStore } from "zustand/vanilla";
import type { Problem } from "../base/problem";
import type { HouseholdClass } from "../queries/household-cells";
import type { Box, VisibleCells } from "../queries/household-grid";

/** The door to household counts, opened when the layer is first switched on. */
export type ProtectedHouseholdsState = {
  readonly status: "closed" | "opening" | "open" | "failed";
  readonly cells: ((group: HouseholdClass, zoom: number, box: Box) => VisibleCells) | null;
  readonly problem: Problem | null;
};

/** Filled by `actions/open-households.ts`. */
export const protectedHouseholdsStore = createStore<ProtectedHouseholdsState>(() => ({
  status: "closed",
  cells: null,
  problem: null,
}));
