import { type Remote, transfer, wrap } from "comlink";
import { fail, ok, type Result } from "../../base/result";
import { shownDatasets } from "../../catalogue/datasets";
import type { FetchBytes } from "../../catalogue/fetch-bytes";
import type { Manifest } from "../../domain/dataset";
import type { PlaceTree } from "../../domain/place-tree";
import type { HouseholdAnswer, HouseholdFilters } from "../../queries/household-brush";
import type { HouseholdWorker, OpenedHouseholds } from "./household-worker";

/** Households in a worker of their own; only what may be shown comes out. */
export type Households = OpenedHouseholds & {
  /** Answers the last brush asked; one that was overtaken before it began gives `null`. */
  brush(filters: HouseholdFilters): Promise<HouseholdAnswer | null>;
  close(): void;
};

/** Brings all shown sets of households into a new worker. Without any: `file-missing`. */
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
  const remote = wrap<HouseholdWorker>(worker);
  const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
  const opened = await remote.open(transfer({ files, tree }, buffers));
  if (opened.ok)
    return ok({ ...opened.value, brush: latest(remote), close: () => worker.terminate() });
  worker.terminate();
  return opened;
}

/** One brush at a time; while it runs only the newest of those asked waits. */
function latest(remote: Remote<HouseholdWorker>): Households["brush"] {
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return (filters) => {
    const own = ++newest;
    const answer = running.then(() => (own === newest ? remote.brush(filters) : null));
    running = answer;
    return answer;
  };
}
