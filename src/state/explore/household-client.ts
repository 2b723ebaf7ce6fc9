import { type Remote, transfer, wrap } from "comlink";
import { fail, ok, type Result } from "../../base/result";
import type { FetchBytes } from "../../catalogue/shipped/fetch-bytes";
import type { Manifest } from "../../domain/dataset";
import type { PlaceTree } from "../../domain/place-tree";
import { shownDatasets } from "../../domain/shown-datasets";
import type { HouseholdAnswer, HouseholdFilters } from "../../queries/household-brush";
import { type WatchedWorker, watchWorker } from "../async/watch-worker";
import type { HouseholdWorker, OpenedHouseholds } from "./household-worker";

/** Households in a worker of their own; only what may be shown comes out. */
export type Households = OpenedHouseholds & {
  /** Answers the last brush asked; one that was overtaken before it began gives `null`. */
  brush(filters: HouseholdFilters): Promise<Result<HouseholdAnswer | null>>;
  close(): void;
};

/**
 * Brings all shown sets of households into a new worker. Without any: `file-missing`. A worker that
 * crashes, now or under a brush: `work-crashed`.
 */
export async function openHouseholdBrush(
  manifest: Manifest,
  tree: PlaceTree,
  fetchBytes: FetchBytes,
): Promise<Result<Households>> {
  const names = shownDatasets(manifest, "households").flatMap((dataset) =>
    dataset.files.map(({ file }) => file),
  );
  if (names.length === 0) return fail({ kind: "file-missing", file: "households" });
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const name of names) {
    const bytes = await fetchBytes(name);
    if (!bytes.ok) return bytes;
    files.push({ name, bytes: bytes.value.slice() });
  }
  const worker = new Worker(new URL("./household-worker.ts", import.meta.url), { type: "module" });
  const watched = watchWorker(worker, (detail) => ({ kind: "work-crashed", detail }));
  const remote = wrap<HouseholdWorker>(worker);
  const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
  const opened = await watched.answer(remote.open(transfer({ files, tree }, buffers)));
  const close = () => watched.end({ kind: "cancelled" });
  if (opened.ok) return ok({ ...opened.value, brush: latest(remote, watched), close });
  close();
  return opened;
}

/** One brush at a time; while it runs only the newest of those asked waits. */
function latest(remote: Remote<HouseholdWorker>, watched: WatchedWorker): Households["brush"] {
  let running: ReturnType<Households["brush"]> = Promise.resolve(ok(null));
  let newest = 0;
  const ask = async (filters: HouseholdFilters) => ok(await remote.brush(filters));
  return (filters) => {
    const own = ++newest;
    running = running.then(() => (own === newest ? watched.answer(ask(filters)) : ok(null)));
    return running;
  };
}
