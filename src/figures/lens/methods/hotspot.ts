import type { Lens } from "../lens";
import { spatialResult } from "../spatial/spatial-result";

/** Where high values lie among high ones, low among low, or against their surroundings: local Moran. */
export const hotspot: Lens = {
  apply: (input, { find }) => spatialResult("hotspot", input, find),
};
