import type { HouseholdCounts, HouseholdProtection } from "../../../domain/household-counts";
import type { Indicator } from "../../../domain/indicator";
import type { RegionOf } from "../../../geography/build/parents";
import type { Gazetteer } from "../../gazetteer/gazetteer";

/** What a session needs for forms and boundaries. */
export type KindParts = {
  readonly gazetteer: Gazetteer;
  readonly indicators: readonly Indicator[];
  /** Rule for counts made from household rows; without it none of them is shown. */
  readonly protect?: (counts: readonly HouseholdCounts[]) => readonly HouseholdProtection[];
  /** Region of a province in the scheme that the map draws (geo6); without it no region is drawn. */
  readonly regionOf?: RegionOf;
  readonly at: string;
};
