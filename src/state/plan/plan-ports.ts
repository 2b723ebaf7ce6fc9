import { ok, type Result } from "../../base/result";
import type { SepVillageCounts } from "../../domain/sep-level";
import type { PlanPorts } from "../../figures/plan/ports";
import { loadSeries } from "../data/load-series";
import { findSpatial } from "../spatial/find-spatial";
import { loadSepVillages, sepDataset } from "../use-sep-villages";
import { adjacentUnits } from "./adjacency";

let read: { file: string; counts: Promise<Result<SepVillageCounts>> } | null = null;

/** Series, villages and neighbours of the data in use, for {@link PlanPorts}. */
export const planPorts: PlanPorts = {
  series: loadSeries,
  find: findSpatial,
  adjacent: adjacentUnits,
  villages: async (app) => {
    const dataset = sepDataset(app);
    const file = dataset?.files[0]?.file;
    if (!dataset || !file) return ok(null);
    if (read?.file !== file) read = { file, counts: loadSepVillages(app) };
    const counts = await read.counts;
    if (!counts.ok) read = null;
    return counts.ok ? ok({ dataset, counts: counts.value }) : counts;
  },
};
