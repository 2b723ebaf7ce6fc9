import { fail, ok, type Result } from "../base/result";
import type { FetchBytes } from "../catalogue/shipped/fetch-bytes";
import type { Manifest } from "../domain/dataset";
import { shownDatasets } from "../domain/shown-datasets";
import type { Engine } from "../engine/engine";
import { startEngine } from "../engine/start";
import type { HouseholdClass } from "../queries/household-cells";
import { householdCells } from "../queries/household-cells";
import {
  type Box,
  FINEST_DEPTH,
  householdGrid,
  type VisibleCells,
  visibleCells,
} from "../queries/household-grid";
import { householdUnion } from "../queries/household-union";
import { ask } from "../queries/question";

/** Households behind a door of their own: only what the privacy rules allow comes out. */
export type ProtectedHouseholds = {
  /** Households on record, those that no cell may show included. */
  readonly households: number;
  /** Cells of a class at a map zoom (512-pixel tiles) that touch a box. */
  cells(group: HouseholdClass, zoom: number, box: Box): VisibleCells;
};

/** What opening takes. `start` is for tests; the browser's engine otherwise. */
export type ProtectedHouseholdsOptions = {
  readonly manifest: Manifest;
  readonly fetchBytes: FetchBytes;
  readonly start?: () => Promise<Result<Engine>>;
};

/**
 * Opens the households: to be called when the household layer is first switched on, and once. The rows
 * go into a second engine that nothing else can reach, and that ends, with its memory, as soon as
 * they are counted.
 */
export async function openProtectedHouseholds(
  options: ProtectedHouseholdsOptions,
): Promise<Result<ProtectedHouseholds>> {
  const { manifest, fetchBytes, start = startEngine } = options;
  const files = shownDatasets(manifest, "households").flatMap((dataset) =>
    dataset.files.map(({ file }) => file),
  );
  if (files.length === 0) return fail({ kind: "file-missing", file: "households" });
  const engine = await start();
  if (!engine.ok) return engine;
  const protectedHouseholds = await countHouseholds(engine.value, files, fetchBytes);
  await engine.value.close();
  return protectedHouseholds;
}

/** All sets of households, one behind the other: each is a table of its own that a view unites. */
async function countHouseholds(
  engine: Engine,
  files: readonly string[],
  fetchBytes: FetchBytes,
): Promise<Result<ProtectedHouseholds>> {
  let households = 0;
  for (const [at, file] of files.entries()) {
    const bytes = await fetchBytes(file);
    if (!bytes.ok) return bytes;
    const ingested = await engine.ingest(`household_${at}`, bytes.value);
    if (!ingested.ok) {
      const { problem } = ingested;
      return fail(problem.kind === "file-damaged" ? { ...problem, file } : problem);
    }
    households += ingested.value.rows;
  }
  const united = await engine.query(householdUnion(files.map((_, at) => `household_${at}`)), {
    question: "households",
  });
  if (!united.ok) return united;
  const counted = await ask(engine, householdCells, { depth: FINEST_DEPTH });
  if (!counted.ok) return counted;
  const grid = await householdGrid(counted.value);
  return ok({
    households,
    cells: (group, zoom, box) => visibleCells(grid, group, zoom, box),
  });
}
