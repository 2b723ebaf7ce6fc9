import { expose } from "comlink";
import { ok, type Result } from "../../../base/result";
import { type Adjacency, adjacencyOf } from "../../../geography/adjacency";
import { fetchTopology } from "../../../geography/fetch-topology";
import { findOnAreas } from "./find-on-areas";
import type { SpatialFound, SpatialGround, SpatialTask } from "./found";
import { neighboursOnGround } from "./neighbours-on-ground";

let known: { file: string; adjacency: Adjacency } | null = null;

async function adjacencyFor(ground: SpatialGround): Promise<Result<Adjacency>> {
  if (known?.file === ground.file) return ok(known.adjacency);
  const topology = await fetchTopology(ground.url);
  if (!topology.ok) return topology;
  known = { file: ground.file, adjacency: adjacencyOf(topology.value, ground.codes) };
  return ok(known.adjacency);
}

const spatial = {
  /** Answers year by year; another question may come in between two years. */
  async find(ground: SpatialGround, task: SpatialTask): Promise<Result<SpatialFound[]>> {
    const adjacency = await adjacencyFor(ground);
    if (!adjacency.ok) return adjacency;
    const neighbours = neighboursOnGround(ground, adjacency.value);
    const found: SpatialFound[] = [];
    for (const values of task.years) {
      if (found.length > 0) await new Promise((resume) => setTimeout(resume, 0));
      found.push(findOnAreas(values, ground.groupOf, neighbours, task));
    }
    return ok(found);
  },
};

/** What the worker answers. */
export type Spatial = typeof spatial;

expose(spatial);
