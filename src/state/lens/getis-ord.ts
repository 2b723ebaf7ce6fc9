import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { spatialResult } from "./spatial/spatial-result";

/** Where an area and its neighbours together are high or low: Getis–Ord Gi*. */
export const gi: Lens = {
  id: "gi",
  pair: "none",
  apply: (input) => spatialResult("gi", input, findSpatial),
};
