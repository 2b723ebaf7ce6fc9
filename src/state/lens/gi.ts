import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { paintSpatial } from "./spatial/paint-spatial";

/** Where an area and its neighbours together are high or low: Getis–Ord Gi*. */
export const gi: Lens = {
  id: "gi",
  pair: "none",
  paint: (input) => paintSpatial("gi", input, findSpatial),
};
