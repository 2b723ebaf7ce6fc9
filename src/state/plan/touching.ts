import { wrap } from "comlink";
import { fail, ok, type Result } from "../../base/result";
import { aggregateNeighbours } from "../../geography/adjacency";
import type { Core } from "../core";
import { addressOf } from "../fetch-data";
import type { Ground } from "./ground";
import type { Touching } from "./touching-worker";

let known: { file: string; rows: Promise<Result<number[][]>> } | null = null;

/** Units that touch each unit in the finest boundaries in use, found once in a worker that then ends. */
export async function touchingUnits(core: Core, ground: Ground): Promise<Result<number[][]>> {
  const file = core.manifest.boundaries.levels.at(-1)?.file ?? "";
  if (known?.file !== file) known = { file, rows: findRows(core, file) };
  const rows = await known.rows;
  if (!rows.ok) {
    known = null;
    return rows;
  }
  if (ground.level === "tambon") return rows;
  return ok(aggregateNeighbours(rows.value, ground.unitOf, ground.codes.length));
}

async function findRows(core: Core, file: string): Promise<Result<number[][]>> {
  const address = await addressOf(file);
  if (!address.ok) return address;
  const worker = new Worker(new URL("./touching-worker.ts", import.meta.url), { type: "module" });
  const crashed = new Promise<Result<never>>((resolve) => {
    worker.onerror = ({ message }) =>
      resolve(fail({ kind: "file-damaged", file, detail: message }));
  });
  const url = new URL(address.value.url, globalThis.location.href).href;
  const found = await Promise.race([wrap<Touching>(worker).find(url, core.areas.code), crashed]);
  worker.terminate();
  address.value.done();
  return found;
}
