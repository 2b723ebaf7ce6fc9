import type { Lens } from "../lens";
import { persistenceResult } from "../spatial/persistence-result";

/** Which clusters of local Moran have lasted over the years of the series, and which are new or fading. */
export const persistenceLens: Lens = {
  apply: (input, { find }) => persistenceResult(input, find),
};
