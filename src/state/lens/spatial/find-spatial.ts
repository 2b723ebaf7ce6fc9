import { type Remote, wrap } from "comlink";
import { fail, type Result } from "../../../base/result";
import type { Core } from "../../core";
import { addressOf } from "../../fetch-data";
import type { Pane } from "../../resolve-view";
import type { SpatialChoice, SpatialFound, SpatialGround, SpatialTask } from "./found";
import type { Spatial } from "./spatial-worker";

type Running = { readonly remote: Remote<Spatial>; readonly ended: Promise<Result<never>> };

let running: Running | null = null;

function start(): Running {
  const worker = new Worker(new URL("./spatial-worker.ts", import.meta.url), { type: "module" });
  const ended = new Promise<Result<never>>((resolve) => {
    worker.onerror = ({ message }) => {
      running = null;
      worker.terminate();
      resolve(fail({ kind: "file-damaged", file: "spatial-worker", detail: message }));
    };
  });
  return { remote: wrap<Spatial>(worker), ended };
}

/** A way to answer a task: {@link findSpatial}, or one without a worker in tests. */
export type FindSpatial = (
  core: Core,
  pane: Pick<Pane, "source">,
  choice: SpatialChoice,
  task: SpatialTask,
) => Promise<Result<SpatialFound[]>>;

/** Answers a task in the worker, which keeps the neighbours of the boundaries in use. */
export const findSpatial: FindSpatial = async (core, pane, choice, task) => {
  const file = core.manifest.boundaries.levels.at(-1)?.file ?? "";
  const address = await addressOf(file);
  if (!address.ok) return address;
  const url = new URL(address.value.url, globalThis.location.href).href;
  const ground = { ...groundOf(core, pane.source.level, choice), file, url };
  running ??= start();
  const found = await Promise.race([running.remote.find(ground, task), running.ended]);
  address.value.done();
  return found;
};

/** The ground of figures at a level, but for where the boundaries are. */
export function groundOf(
  { areas }: Core,
  level: Pane["source"]["level"],
  { neighbours, islands }: SpatialChoice,
): Omit<SpatialGround, "file" | "url"> {
  const { code, lon, lat } = areas;
  const larger = { tambon: null, amphoe: areas.amphoeCode, province: areas.provinceCode };
  const parents = larger[level];
  return {
    codes: code,
    lon,
    lat,
    rule: neighbours,
    islands,
    groupOf: parents && numbered(parents),
  };
}

function numbered(codes: readonly string[]): Uint16Array {
  const numbers = new Map<string, number>();
  return Uint16Array.from(codes, (code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
}
