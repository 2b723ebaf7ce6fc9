import { type Remote, wrap } from "comlink";
import type { Result } from "../../base/result";
import type { AppData } from "../../figures/app-data";
import type { Boundaries } from "../../figures/lens/spatial-test";
import { type WatchedWorker, watchWorker } from "../async/watch-worker";
import { addressOf } from "../data/read-data";
import type { Spatial } from "./spatial-worker";

type Running = { readonly remote: Remote<Spatial>; readonly watched: WatchedWorker };

let running: Running | null = null;

/** Asks the one worker that finds, and keeps, who touches whom in the finest boundaries in use. */
export async function askSpatial<T>(
  app: AppData,
  ask: (remote: Remote<Spatial>, boundaries: Boundaries) => Promise<Result<T>>,
): Promise<Result<T>> {
  const file = app.manifest.boundaries.levels.at(-1)?.file ?? "";
  const opened = await addressOf(file);
  if (!opened.ok) return opened;
  const { address, done } = opened.value;
  const url = new URL(address.url, globalThis.location.href).href;
  running ??= start();
  const { remote, watched } = running;
  const answer = await watched.answer(ask(remote, { ...address, url, codes: app.areas.code }));
  done();
  return answer;
}

function start(): Running {
  const worker = new Worker(new URL("./spatial-worker.ts", import.meta.url), { type: "module" });
  const watched = watchWorker(
    worker,
    (detail) => ({ kind: "work-crashed", detail }),
    () => {
      running = null;
    },
  );
  return { remote: wrap<Spatial>(worker), watched };
}
