import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./build/build-app";
import { type Tally, tallyOf, timingLines, type VitestReport } from "./check/vitest-results";
import { findBrowser } from "./find-browser";

const CHECKS: readonly [title: string, program: string, args: string[]][] = [
  ["Types", "tsc", ["--noEmit"]],
  ["Lint", "biome", ["check", "."]],
  ["Dead code", "knip", []],
  ["Code that only tests use", "knip", ["--production"]],
];

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

function heading(title: string): void {
  console.log(`\n== ${title} ==`);
}

function run(program: string, args: readonly string[]): boolean {
  const path = join("node_modules", ".bin", program);
  const ended = spawnSync(path, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
  });
  return ended.status === 0;
}

function check([title, program, args]: (typeof CHECKS)[number]): Tally {
  heading(title);
  const passed = run(program, args);
  console.log(passed ? "ok" : `${title}: failed`);
  return passed ? NONE : ONE_FAILED;
}

function prepareBrowser(): Tally {
  heading("Browser");
  const browser = findBrowser();
  if (!browser.ok) {
    console.error(browser.advice.join("\n"));
    return ONE_FAILED;
  }
  process.env.CHROME_PATH = browser.path;
  console.log(browser.path);
  return NONE;
}

async function prepareApp(): Promise<Tally> {
  heading("Data and app");
  const built = await ensureBuilt().catch((cause) => {
    console.error(cause);
    return false;
  });
  console.log(built ? "ok" : "The app could not be built");
  return built ? NONE : ONE_FAILED;
}

function runVitest(extra: readonly string[]): Tally {
  heading("Tests");
  const folder = mkdtempSync(join(tmpdir(), "tambon-atlas-"));
  const file = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const started = performance.now();
  const passed = run("vitest", ["run", ...reporters, ...extra]);
  const seconds = (performance.now() - started) / 1000;
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) return ONE_FAILED;
  console.log(`\n${timingLines(report, seconds, process.cwd()).join("\n")}`);
  const tally = tallyOf(report);
  return !passed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch (cause) {
    console.error("Vitest left no results:", cause);
    return null;
  }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((total, one) => ({
    passed: total.passed + one.passed,
    failed: total.failed + one.failed,
    skipped: total.skipped + one.skipped,
  }));
}

const tallies = CHECKS.map(check);
tallies.push(prepareBrowser(), await prepareApp(), runVitest(process.argv.slice(2)));
const total = sum(tallies);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
