import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { BROWSER_FLAGS } from "../find-browser";
import { startServer } from "../serve";
import type { Brushing, BrushReading } from "./brush-page";
import { buildPage } from "./build-page";
import { type Measure, median } from "./measure";

const PAGE = "brush.html";
const MEDIAN_BUDGET = 16;
const P95_BUDGET = 50;

/** Brushes a million made households in a browser: in the app's worker, by rows, in SQL and on a cube. */
export async function brushMeasures(executablePath: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tambon-atlas-brush-"));
  try {
    await buildPage(PAGE, folder);
    return measuresOf(await readPage(folder, executablePath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readPage(folder: string, executablePath: string): Promise<BrushReading> {
  const started = await startServer({ root: folder, port: 0 });
  if (!started.ok) throw new Error(started.detail);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(new URL(PAGE, started.server.url).href);
    await page.waitForFunction(() => window.readBrushes !== undefined);
    return await page.evaluate(() => window.readBrushes!());
  } finally {
    await browser.close();
    await started.server.close();
  }
}

function measuresOf({ app, rows, sql, cube, agree }: BrushReading): Measure[] {
  const of = {
    first: ({ times }: Brushing) => times[0] ?? Number.NaN,
    median: ({ times }: Brushing) => median(times) ?? Number.NaN,
    p95: ({ times }: Brushing) =>
      [...times].sort((a, b) => a - b)[Math.floor(0.95 * times.length)]!,
  };
  const budgets = { first: P95_BUDGET, median: MEDIAN_BUDGET, p95: P95_BUDGET };
  const checked = agree ? "counts agree" : "COUNTS DIFFER";
  const brushes = (["first", "median", "p95"] as const).map((kind): Measure => {
    const [byRows, byCube] = [of[kind](rows), of[kind](cube)].map((ms) => ms.toFixed(1));
    return {
      name: `brush over 1 M households: ${kind}`,
      unit: "ms",
      budget: budgets[kind],
      value: of[kind](app),
      baseline: of[kind](sql),
      note: `baseline: DuckDB-WASM; rows not merged ${byRows}, cube in DuckDB ${byCube}; ${checked}`,
    };
  });
  const ready: Measure = {
    name: "brush: making ready",
    unit: "ms",
    budget: null,
    value: app.ready,
    baseline: cube.ready,
    note: `baseline: the cube; rows not merged ${rows.ready.toFixed(0)}`,
  };
  return [...brushes, ready];
}
