import { ok, type Result } from "../../base/result";
import { aggregateNeighbours } from "../../geography/adjacency";
import type { Core } from "../core";
import { askSpatial } from "../lens/spatial/spatial-client";
import type { Ground } from "./ground";

let known: { file: string; rows: Promise<Result<number[][]>> } | null = null;

/** Units that touch each unit in the finest boundaries in use, asked of the worker once. */
export async function touchingUnits(core: Core, ground: Ground): Promise<Result<number[][]>> {
  const file = core.manifest.boundaries.levels.at(-1)?.file ?? "";
  if (known?.file !== file) {
    known = { file, rows: askSpatial(core, (remote, boundaries) => remote.touching(boundaries)) };
  }
  const rows = await known.rows;
  if (!rows.ok) {
    known = null;
    return rows;
  }
  if (ground.level === "tambon") return rows;
  return ok(aggregateNeighbours(rows.value, ground.unitOf, ground.codes.length));
}
