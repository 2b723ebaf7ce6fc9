import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { spatialResult } from "./spatial/spatial-result";

/** Where high values lie among high ones, low among low, or against their surroundings: local Moran. */
export const hotspot: Lens = {
  id: "hotspot",
  pair: "none",
  apply: (input) => spatialResult("hotspot", input, findSpatial),
};
