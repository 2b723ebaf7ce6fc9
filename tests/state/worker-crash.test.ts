import { beforeEach, expect, test, vi } from "vitest";
import type { ChoiceInputs } from "../../src/analysis/choice/choice-inputs";
import { ok } from "../../src/base/result";
import { sealed } from "../../src/catalogue/shipped/manifest-seal";
import type { Manifest } from "../../src/domain/dataset";
import type { PlaceTree } from "../../src/domain/place-tree";
import type { AppData } from "../../src/figures/app-data";
import { loadLand } from "../../src/geography/load-geometry";
import { watchWorker } from "../../src/state/async/watch-worker";
import { openHouseholdBrush } from "../../src/state/explore/household-client";
import { openInWorker } from "../../src/state/intake/intake-client";
import { rankPathsInWorker } from "../../src/state/plan/plan-client";
import { askSpatial } from "../../src/state/spatial/spatial-client";
import { MANIFEST } from "../support/small-country";
import { FakeWorker } from "./fake-worker";

const manifest = {
  datasets: [{ kind: "households", files: [{ file: "rows" }], demonstration: true }],
  boundaries: { levels: [{ file: "fine" }] },
} as unknown as Manifest;
const app = { manifest, areas: { code: [] } } as unknown as AppData;
const tree = {} as PlaceTree;

const openHouseholds = () => openHouseholdBrush(manifest, tree, async () => ok(new Uint8Array(1)));

beforeEach(() => {
  FakeWorker.made = [];
  FakeWorker.answers = {};
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("location", { href: "http://localhost/" });
  vi.stubGlobal(
    "fetch",
    async () => new Response(sealed({ ...MANIFEST, checksums: { fine: "" } })),
  );
});

async function theWorker(): Promise<FakeWorker> {
  await vi.waitFor(() => expect(FakeWorker.made).toHaveLength(1));
  return FakeWorker.made[0]!;
}

const questions: [who: string, kind: string, ask: () => Promise<unknown>][] = [
  ["households", "work-crashed", openHouseholds],
  ["plans", "work-crashed", () => rankPathsInWorker({} as ChoiceInputs, 0, [])],
  ["hotspots", "work-crashed", () => askSpatial(app, (remote) => remote.touching({} as never))],
  ["files", "import-crashed", () => openInWorker([], () => undefined)],
  ["land", "file-damaged", () => loadLand({ file: "land.json", url: "land.json", checksum: "" })],
];

test.each(questions)("a worker of %s that crashes is a problem", async (_, kind, ask) => {
  const answer = ask();
  const worker = await theWorker();
  worker.fail("error", "out of memory");
  expect(await answer).toMatchObject({ ok: false, problem: { kind, detail: "out of memory" } });
  expect(worker.ended).toBe(true);
});

test.each(questions)("a worker of %s whose answer is unreadable is a problem", async (...q) => {
  const answer = q[2]();
  (await theWorker()).fail("messageerror");
  expect(await answer).toMatchObject({ ok: false, problem: { kind: q[1] } });
});

test("households that crash under a brush say so, at once and from then on", async () => {
  FakeWorker.answers = { open: ok({ shown: 1, withheld: false, all: null }) };
  const opened = await openHouseholds();
  if (!opened.ok) throw new Error(opened.problem.kind);
  const brushes = [opened.value.brush({}), opened.value.brush({ failed: [1] })];
  (await theWorker()).fail("error");
  const crashed = { ok: false, problem: { kind: "work-crashed", detail: "worker failed" } };
  expect(await brushes[1]).toEqual(crashed);
  expect(await opened.value.brush({})).toEqual(crashed);
});

test("an answer that is rejected ends the worker, and a worker ends only once", async () => {
  const worker = new FakeWorker();
  const onEnd = vi.fn();
  const watched = watchWorker(
    worker as unknown as Worker,
    (detail) => ({ kind: "work-crashed", detail }),
    onEnd,
  );
  expect(await watched.answer(Promise.resolve(ok(1)))).toEqual(ok(1));
  const rejected = await watched.answer(Promise.reject(new Error("no such row")));
  expect(rejected).toMatchObject({ problem: { kind: "work-crashed", detail: "no such row" } });
  watched.end({ kind: "cancelled" });
  expect(await watched.answer(new Promise(() => undefined))).toEqual(rejected);
  expect(onEnd).toHaveBeenCalledTimes(1);
});
