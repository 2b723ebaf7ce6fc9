import { expose } from "comlink";
import { ok, type Result } from "../../base/result";
import { findOnAreas } from "../../figures/lens/spatial/find-on-areas";
import { spatialNeighbours } from "../../figures/lens/spatial/spatial-neighbours";
import type {
  Boundaries,
  SpatialInput,
  SpatialOutcome,
  SpatialTask,
} from "../../figures/lens/spatial-test";
import { type Adjacency, adjacencyOf } from "../../geography/adjacency";
import { fetchTopology } from "../../geography/fetch-topology";

let loaded: { file: string; adjacency: Promise<Result<Adjacency>> } | null = null;

async function adjacencyFor(boundaries: Boundaries): Promise<Result<Adjacency>> {
  if (loaded?.file !== boundaries.file) {
    loaded = { file: boundaries.file, adjacency: findAdjacency(boundaries) };
  }
  const current = loaded;
  const adjacency = await current.adjacency;
  if (!adjacency.ok && loaded === current) loaded = null;
  return adjacency;
}

async function findAdjacency(boundaries: Boundaries): Promise<Result<Adjacency>> {
  const topology = await fetchTopology(boundaries);
  return topology.ok ? ok(adjacencyOf(topology.value, boundaries.codes)) : topology;
}

const spatial = {
  /** Answers year by year; another question may come in between two years. */
  async find(input: SpatialInput, task: SpatialTask): Promise<Result<SpatialOutcome[]>> {
    const adjacency = await adjacencyFor(input);
    if (!adjacency.ok) return adjacency;
    const neighbours = spatialNeighbours(input, adjacency.value);
    const found: SpatialOutcome[] = [];
    for (const values of task.years) {
      if (found.length > 0) await new Promise((resume) => setTimeout(resume, 0));
      found.push(findOnAreas(values, input.groupOf, neighbours, task));
    }
    return ok(found);
  },

  /** Who touches whom, by a line or a corner. */
  async touching(boundaries: Boundaries): Promise<Result<number[][]>> {
    const adjacency = await adjacencyFor(boundaries);
    return adjacency.ok ? ok(adjacency.value.queen) : adjacency;
  },
};

/** What the worker answers. */
export type Spatial = typeof spatial;

expose(spatial);
