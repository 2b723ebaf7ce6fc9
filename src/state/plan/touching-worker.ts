import { expose } from "comlink";
import { ok, type Result } from "../../base/result";
import { adjacencyOf } from "../../geography/adjacency";
import { fetchTopology } from "../../geography/fetch-topology";

const touching = {
  /** Who touches whom, by a line or a corner. */
  async find(url: string, codes: readonly string[]): Promise<Result<number[][]>> {
    const topology = await fetchTopology(url);
    return topology.ok ? ok(adjacencyOf(topology.value, codes).queen) : topology;
  },
};

/** What the worker answers. */
export type Touching = typeof touching;

expose(touching);
