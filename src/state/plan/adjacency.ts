import { ok, type Result } from "../../base/result";
import type { AppData } from "../../figures/app-data";
import type { AreaUnits } from "../../figures/units/area-units";
import { aggregateNeighbours } from "../../geography/adjacency";
import { askSpatial } from "../spatial/spatial-client";

let loaded: { file: string; rows: Promise<Result<number[][]>> } | null = null;

/** Units that touch each unit in the finest boundaries in use, asked of the worker once. */
export async function adjacentUnits(
  app: AppData,
  areaUnits: AreaUnits,
): Promise<Result<number[][]>> {
  const file = app.manifest.boundaries.levels.at(-1)?.file ?? "";
  if (loaded?.file !== file) {
    loaded = { file, rows: askSpatial(app, (remote, boundaries) => remote.touching(boundaries)) };
  }
  const rows = await loaded.rows;
  if (!rows.ok) {
    loaded = null;
    return rows;
  }
  if (areaUnits.level === "tambon") return rows;
  return ok(aggregateNeighbours(rows.value, areaUnits.unitOf, areaUnits.codes.length));
}
