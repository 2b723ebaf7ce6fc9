import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { paintPersistence } from "./spatial/paint-persistence";

/** Which clusters of local Moran have lasted over the years of the series, and which are new or fading. */
export const persistence: Lens = {
  id: "persistence",
  pair: "none",
  paint: (input) => paintPersistence(input, findSpatial),
};
