import { ok, type Result } from "../base/result";
import type { MakeBoundaryTables } from "../catalogue/boundaries/boundary-tables";
import type { FetchBytes } from "../catalogue/shipped/fetch-bytes";
import type { Manifest } from "../domain/dataset";
import type { Engine } from "../engine/engine";
import { sql } from "../engine/sql";
import { clear, dropTable, fill } from "../queries/fill";
import { runAll, stageTable } from "./load-table";

/**
 * Puts the finest level of the boundaries in use into the tables `tambon_boundary` and
 * `tambon_neighbour`, in place of what they held, as one change. Without any boundaries both are
 * empty. A failure names the file and leaves the tables as they were.
 */
export async function loadBoundaries(
  engine: Engine,
  manifest: Manifest,
  fetchBytes: FetchBytes,
  make: MakeBoundaryTables,
): Promise<Result<null>> {
  const file = manifest.boundaries.levels.at(-1)?.file;
  if (file === undefined) return engine.transaction(clear.boundaries, { question: "load" });
  const bytes = await fetchBytes(file);
  if (!bytes.ok) return bytes;
  const areas = await engine.query(sql`select code from area order by code`, { question: "load" });
  if (!areas.ok) return areas;
  const codes = areas.value.texts("code").filter((code) => code !== null);
  const tables = await make(file, bytes.value, codes);
  if (!tables.ok) return tables;
  const { boundary, neighbour } = tables.value;
  const stage = (table: Uint8Array) =>
    stageTable(engine, { file, bytes: async () => ok(table), fill: () => [] });
  const shapes = await stage(boundary);
  if (!shapes.ok) return shapes;
  const borders = await stage(neighbour);
  if (!borders.ok) return borders;
  const filled = await engine.transaction(
    [...clear.boundaries, fill.boundaries(shapes.value), fill.neighbours(borders.value)],
    { question: "load" },
  );
  await runAll(engine, [dropTable(shapes.value), dropTable(borders.value)]);
  return filled;
}
