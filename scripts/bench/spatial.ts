import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ckmeans } from "simple-statistics";
import { fisherJenks, localMoran, random, SUM_DRAWS } from "../../src/analysis";
import { type Measure, median } from "./measure";

const ROWS = 75;
const COLUMNS = 99;
const PERMUTATIONS = 999;
const VALUES = 7436;
const CLASSES = [5, 7, 9] as const;
const TIMES = 5;
const SEED = 2565;
const MORAN_BUDGET = 1000;
const BREAKS_BUDGET = 100;

/** Local Moran and Fisher–Jenks on as many areas as the country has, beside public implementations. */
export async function spatialMeasures(): Promise<Measure[]> {
  const next = random(SEED);
  const neighbours = grid();
  const cells = neighbours.map((_, i) => Math.floor(next() * 100) + (i % COLUMNS));
  const geoda = await geodaLocalMoran();
  const moran: Measure = {
    name: `local Moran, ${ROWS * COLUMNS} areas, ${SUM_DRAWS} draws`,
    unit: "ms",
    budget: MORAN_BUDGET,
    value: await taken(() => localMoran(cells, neighbours, { seed: SEED })),
    baseline: geoda ? await taken(() => geoda(cells, neighbours)) : null,
    note: geoda
      ? `baseline: @geoda/lisa (WebAssembly), ${PERMUTATIONS} permutations`
      : "@geoda/lisa did not start",
  };
  const values = Array.from({ length: VALUES }, () => 100 * next() ** 3);
  const breaks: Measure[] = [];
  for (const k of CLASSES) {
    breaks.push({
      name: `Fisher–Jenks, ${VALUES} values, ${k} classes`,
      unit: "ms",
      budget: BREAKS_BUDGET,
      value: await taken(() => fisherJenks(values, k)),
      baseline: await taken(() => ckmeans(values, k)),
      note: "baseline: simple-statistics ckmeans",
    });
  }
  return [moran, ...breaks];
}

async function taken(work: () => unknown): Promise<number | null> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** Rook neighbours of a grid of as many areas as the country has shapes. */
function grid(): number[][] {
  return Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const column = i % COLUMNS;
    const around = [
      i - COLUMNS,
      i + COLUMNS,
      ...(column > 0 ? [i - 1] : []),
      ...(column < COLUMNS - 1 ? [i + 1] : []),
    ];
    return around.filter((other) => other >= 0 && other < ROWS * COLUMNS);
  });
}

type LocalMoranOf = (data: number[], neighbors: number[][]) => Promise<unknown>;

/**
 * GeoDa's library in Node. It was made for browsers and takes its program from a host on the
 * internet: here it gets a name for the browser, and the program from its own package.
 */
async function geodaLocalMoran(): Promise<LocalMoranOf | null> {
  const { fetch: real } = globalThis;
  const program = join(dirname(createRequire(import.meta.url).resolve("@geoda/lisa")), "../wasm");
  const wasm = readFileSync(join(program, "geoda-lisa.wasm"));
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { userAgent: "node" } });
  globalThis.fetch = async () =>
    new Response(wasm, { headers: { "content-type": "application/wasm" } });
  try {
    const { localMoran: moran } = await import("@geoda/lisa");
    const run: LocalMoranOf = (data, neighbors) =>
      moran({ data, neighbors, permutation: PERMUTATIONS, significanceCutoff: 0.05, seed: SEED });
    await run([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]]);
    return run;
  } catch (cause) {
    console.error(String(cause));
    return null;
  } finally {
    globalThis.fetch = real;
  }
}
