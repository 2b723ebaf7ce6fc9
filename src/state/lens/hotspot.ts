import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { paintSpatial } from "./spatial/paint-spatial";

/** Where high values lie among high ones, low among low, or against their surroundings: local Moran. */
export const hotspot: Lens = {
  id: "hotspot",
  pair: "none",
  paint: (input) => paintSpatial("hotspot", input, findSpatial),
};
