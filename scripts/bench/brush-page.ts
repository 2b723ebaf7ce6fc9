import { ok } from "../../src/base/result";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { Manifest } from "../../src/domain/dataset";
import type { Engine } from "../../src/engine/engine";
import { statement } from "../../src/engine/sql";
import { startEngine } from "../../src/engine/start";
import { householdMap, householdScale } from "../../src/figures/explore/household-map";
import { colouringOf } from "../../src/layers/colouring";
import {
  brushed,
  HOUSEHOLD_CHARTS,
  HOUSEHOLD_KINDS,
  type HouseholdAnswer,
  type HouseholdChart,
  type HouseholdFilters,
  householdCrossfilter,
} from "../../src/queries/household-brush";
import { openHouseholdBrush } from "../../src/state/explore/household-client";
import { benchBrushes, benchRows, benchTree, ROWS } from "./brush-rows";

/** Ms of each brush of one way, the first one first, and of making ready for it. */
export type Brushing = { readonly ready: number; readonly times: readonly number[] };

/** What the page answers: the app, exact rows not merged, DuckDB on rows, DuckDB on a cube. */
export type BrushReading = {
  readonly app: Brushing;
  readonly rows: Brushing;
  readonly sql: Brushing;
  readonly cube: Brushing;
  /** Every total of every brush was the same in rows, SQL and cube. */
  readonly agree: boolean;
};

declare global {
  interface Window {
    readBrushes?: () => Promise<BrushReading>;
  }
}

const rows = benchRows();
const tree = benchTree();
const brushes = benchBrushes();

window.readBrushes = async () => {
  const app = await brushApp();
  const exact = brushRows();
  const { sql, cube, totals } = await brushSql();
  const agree = totals.every((list) => list.join() === exact.totals.join());
  return { app, rows: exact.brushing, sql, cube, agree };
};

/** The app's own worker, to the point where map, charts and counts have their new data. */
async function brushApp(): Promise<Brushing> {
  const file = writeTable([
    { name: "tambon_code", type: "dictionary", values: Array.from(rows.place, (p) => `P${p}`) },
    { name: "mask", type: "uint8", values: rows.mask },
    { name: "members", type: "uint8", values: rows.members },
  ]);
  const dataset = { kind: "households", files: [{ file: "made" }], demonstration: true };
  const started = performance.now();
  const manifest = { datasets: [dataset] } as unknown as Manifest;
  const opened = await openHouseholdBrush(manifest, tree, async () => ok(file));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { all, brush, close } = opened.value;
  const scale = householdScale(tree, "tambon", all);
  const show = (answer: HouseholdAnswer) => {
    colouringOf(householdMap(scale, tree.from[1]!, answer), "blues", "light");
  };
  show(all);
  const ready = performance.now() - started;
  const times = await timed(async (filters) => {
    const answer = await brush(filters);
    if (!answer.ok || !answer.value) throw new Error("overtaken or crashed");
    show(answer.value);
  });
  close();
  return { ready, times };
}

/** The crossfilter over all rows, each by itself, exact, on the main thread. */
function brushRows(): { brushing: Brushing; totals: number[] } {
  const started = performance.now();
  const kind = Int32Array.from(rows.mask, (mask, row) => {
    const band = [1, 3, 5, 7].filter((least) => rows.members[row]! >= least).length;
    return mask * (HOUSEHOLD_KINDS / 32) + band;
  });
  const counted = { place: Int32Array.from(rows.place), kind, count: new Int32Array(ROWS).fill(1) };
  const cross = householdCrossfilter(counted, tree);
  const ready = performance.now() - started;
  const totals: number[] = [];
  const times = brushes.map((filters) => {
    const before = performance.now();
    totals.push(brushed(cross, filters).total);
    return performance.now() - before;
  });
  return { brushing: { ready, times }, totals };
}

/** The same brushes as one query per chart, over rows with ready keys and over a cube of them. */
async function brushSql() {
  const engine = await startEngine();
  if (!engine.ok) throw new Error(JSON.stringify(engine.problem));
  const run = await asker(engine.value);
  const sql = await brushTable(run, "h", 0);
  const started = performance.now();
  await run(
    `create table cube as select ${HOUSEHOLD_CHARTS.join()}, sum(n)::integer as n from h group by all`,
  );
  const cube = await brushTable(run, "cube", performance.now() - started);
  await engine.value.close();
  return { sql: sql.brushing, cube: cube.brushing, totals: [sql.totals, cube.totals] };
}

type Ask = (text: string) => Promise<Float64Array>;

async function asker(engine: Engine): Promise<Ask> {
  const exact = exactKeys();
  await engine.ingest("h", writeTable(exact));
  return async (text) => {
    const answer = await engine.query(statement(text));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value.names.includes("n") ? answer.value.numbers("n") : new Float64Array(0);
  };
}

/** A column of keys for each chart, in the smallest type that holds it. */
function exactKeys() {
  const bit = (d: number) => Array.from(rows.mask, (mask) => (mask >> d) & 1);
  const count = (mask: number) => [0, 1, 2, 3, 4].filter((d) => (mask >> d) & 1).length;
  const band = (n: number) => [1, 3, 5, 7].filter((least) => n >= least).length;
  const region = (place: number) => tree.parent[tree.parent[tree.parent[place]!]!]! - tree.from[3]!;
  const keys: Record<HouseholdChart, readonly number[]> = {
    health: bit(0),
    living: bit(1),
    education: bit(2),
    income: bit(3),
    accessibility: bit(4),
    failed: Array.from(rows.mask, count),
    members: Array.from(rows.members, band),
    region: Array.from(rows.place, region),
    place: Array.from(rows.place),
  };
  const columns = HOUSEHOLD_CHARTS.map(
    (chart) =>
      ({
        name: chart,
        type: chart === "place" ? "uint16" : "uint8",
        values: keys[chart],
      }) as const,
  );
  return [...columns, { name: "n", type: "uint8", values: new Uint8Array(ROWS).fill(1) } as const];
}

async function brushTable(run: Ask, table: string, ready: number) {
  const totals: number[] = [];
  const times = await timed(async (filters) => {
    const total = await run(
      `select coalesce(sum(n), 0)::integer as n from ${table} where ${where(filters)}`,
    );
    totals.push(total[0]!);
    for (const chart of HOUSEHOLD_CHARTS) {
      await run(
        `select ${chart}, sum(n)::integer as n from ${table} where ${where(filters, chart)} group by 1`,
      );
    }
  });
  return { brushing: { ready, times }, totals };
}

function where(filters: HouseholdFilters, except?: HouseholdChart): string {
  const parts = HOUSEHOLD_CHARTS.flatMap((chart) => {
    const kept = filters[chart];
    if (!kept || chart === except) return [];
    return [`${chart} in (${Array.from(kept).flatMap((on, key) => (on ? [key] : []))})`];
  });
  return parts.length > 0 ? parts.join(" and ") : "true";
}

async function timed(brush: (filters: HouseholdFilters) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (const filters of brushes) {
    const before = performance.now();
    await brush(filters);
    times.push(performance.now() - before);
  }
  return times;
}
