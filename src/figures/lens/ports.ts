import type { Result } from "../../base/result";
import type { AppData } from "../app-data";
import type { Pane } from "../pane";
import type { PovertyData } from "../poverty/place-poverty";
import type { SpatialChoice, SpatialOutcome, SpatialTask } from "./spatial-test";

/** Answers a task over the boundaries in use: in a worker, or without one in tests. */
export type FindSpatial = (
  app: AppData,
  pane: Pick<Pane, "source">,
  choice: SpatialChoice,
  task: SpatialTask,
) => Promise<Result<SpatialOutcome[]>>;

/** What a lens may ask for that takes a worker or a file. */
export type LensPorts = {
  readonly find: FindSpatial;
  /** Joint cells and rates of the dimensions of poverty. */
  poverty(app: AppData): Promise<Result<PovertyData>>;
};
