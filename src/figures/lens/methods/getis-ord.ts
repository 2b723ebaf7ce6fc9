import type { Lens } from "../lens";
import { spatialResult } from "../spatial/spatial-result";

/** Where an area and its neighbours together are high or low: Getis–Ord Gi*. */
export const getisOrdLens: Lens = {
  apply: (input, { find }) => spatialResult("getis-ord", input, find),
};
