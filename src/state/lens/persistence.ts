import type { Lens } from "./lens";
import { findSpatial } from "./spatial/find-spatial";
import { persistenceResult } from "./spatial/persistence-result";

/** Which clusters of local Moran have lasted over the years of the series, and which are new or fading. */
export const persistence: Lens = {
  id: "persistence",
  pair: "none",
  apply: (input) => persistenceResult(input, findSpatial),
};
