import { brushMeasures } from "./bench/brush";
import { type ImportReading, importMeasures, readImport, readWorkbookImport } from "./bench/import";
import { plannerMeasures } from "./bench/planner";
import { measuresOf, type Reading, readSite } from "./bench/readings";
import { startSites } from "./bench/sites";
import { spatialMeasures } from "./bench/spatial";
import { jsonOf, tableOf } from "./bench/table";
import { ensureBuilt } from "./build/build-app";
import { findBrowser } from "./find-browser";

const RUNS = 7;
const WHOLE_RUNS = 3;

/** How many visits of each site: 7, or what `--runs N` says. */
function runsAsked(): number {
  const at = process.argv.indexOf("--runs");
  const asked = at < 0 ? RUNS : Number(process.argv[at + 1]);
  return Number.isInteger(asked) && asked > 0 ? asked : RUNS;
}

/** Visits both sites by turns, so that a busy moment of the machine falls on both. */
async function readAll(
  browser: string,
  runs: number,
): Promise<{ app: Reading[]; baseline: Reading[]; imported: ImportReading[] }> {
  const sites = await startSites();
  const app: Reading[] = [];
  const baseline: Reading[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      console.error(`Run ${run + 1} of ${runs}`);
      const short = run >= WHOLE_RUNS;
      app.push(await readSite(sites.app, browser, short));
      baseline.push(await readSite(sites.baseline, browser, short));
    }
    console.error("Import of large files");
    const imported = [
      await readImport(sites.app, browser),
      await readWorkbookImport(sites.app, browser),
    ];
    return { app, baseline, imported };
  } finally {
    await sites.close();
  }
}

async function main(): Promise<number> {
  const asJson = process.argv.includes("--json");
  if (asJson) console.log = console.error;
  const browser = findBrowser();
  if (!browser.ok) {
    console.error(browser.advice.join("\n"));
    return 1;
  }
  if (!(await ensureBuilt())) return 1;
  const runs = runsAsked();
  const { app, baseline, imported } = await readAll(browser.path, runs);
  console.error("Hotspots and class breaks");
  const spatial = await spatialMeasures();
  console.error("Brush over a million households");
  const brushes = await brushMeasures(browser.path);
  console.error("Weights of the planner");
  const planner = await plannerMeasures();
  const measures = [
    ...measuresOf(app, baseline),
    ...imported.flatMap(importMeasures),
    ...spatial,
    ...brushes,
    ...planner,
  ];
  const text = asJson ? JSON.stringify(jsonOf(measures, runs)) : tableOf(measures);
  process.stdout.write(`${text}\n`);
  return 0;
}

process.exitCode = await main();
