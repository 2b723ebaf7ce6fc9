import { fail, ok, type Result } from "../base/result";
import type { FetchBytes } from "../catalogue/fetch-bytes";
import type { Manifest } from "../domain/dataset";
import type { Engine } from "../engine/engine";
import { startEngine } from "../engine/start";
import { ask, householdCells } from "../queries";
import type { HouseholdClass } from "../queries/household-cells";
import {
  type Box,
  FINEST_DEPTH,
  householdGrid,
  type VisibleCells,
  visibleCells,
} from "../queries/household-grid";

/** Households behind a door of their own: only what the privacy rules allow comes out. */
export type Vault = {
  /** Households on record, those that no cell may show included. */
  readonly households: number;
  /** Cells of a class at a map zoom (512-pixel tiles) that touch a box. */
  cells(group: HouseholdClass, zoom: number, box: Box): VisibleCells;
};

/** What opening takes. `start` is for tests; the browser's engine otherwise. */
export type VaultOptions = {
  readonly manifest: Manifest;
  readonly fetchBytes: FetchBytes;
  readonly start?: () => Promise<Result<Engine>>;
};

/**
 * Opens the vault: to be called when the household layer is first switched on, and once. The rows
 * go into a second engine that nothing else can reach, and that ends, with its memory, as soon as
 * they are counted.
 */
export async function openVault(options: VaultOptions): Promise<Result<Vault>> {
  const { manifest, fetchBytes, start = startEngine } = options;
  const households = manifest.datasets.filter((dataset) => dataset.kind === "households");
  const file = (households.find((dataset) => !dataset.demonstration) ?? households[0])?.files[0]
    ?.file;
  if (!file) return fail({ kind: "file-missing", file: "households" });
  const bytes = await fetchBytes(file);
  if (!bytes.ok) return bytes;
  const engine = await start();
  if (!engine.ok) return engine;
  const vault = await fillVault(engine.value, file, bytes.value);
  await engine.value.close();
  return vault;
}

async function fillVault(engine: Engine, file: string, bytes: Uint8Array): Promise<Result<Vault>> {
  const ingested = await engine.ingest("household", bytes);
  if (!ingested.ok) {
    const { problem } = ingested;
    return fail(problem.kind === "file-damaged" ? { ...problem, file } : problem);
  }
  const counted = await ask(engine, householdCells, { depth: FINEST_DEPTH });
  if (!counted.ok) return counted;
  const grid = await householdGrid(counted.value);
  return ok({
    households: ingested.value.rows,
    cells: (group, zoom, box) => visibleCells(grid, group, zoom, box),
  });
}
