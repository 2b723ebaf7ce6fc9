import type { Result } from "../../base/result";
import type { DatasetInfo } from "../../domain/dataset";
import type { Series } from "../../domain/observation";
import type { SepVillageCounts } from "../../domain/sep-level";
import type { AppData } from "../app-data";
import type { FindSpatial } from "../lens/ports";
import type { AreaUnits } from "../units/area-units";

/** Villages by level of every tambon, and the dataset that they are from. */
export type CountedVillages = { readonly dataset: DatasetInfo; readonly counts: SepVillageCounts };

/** What a plan may ask for that takes a worker or a file. */
export type PlanPorts = {
  /** All years of an indicator in use. */
  series(app: AppData, indicator: string): Promise<Result<Series>>;
  /** `null`: no dataset of villages is in use. */
  villages(app: AppData): Promise<Result<CountedVillages | null>>;
  readonly find: FindSpatial;
  /** Units that touch each unit in the finest boundaries in use. */
  adjacent(app: AppData, units: AreaUnits): Promise<Result<number[][]>>;
};
