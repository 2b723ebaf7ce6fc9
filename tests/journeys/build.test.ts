import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptBytes } from "../../scripts/bench/bytes";
import { type Site, serve } from "../../scripts/bench/sites";
import { BROWSER_FLAGS, locateBrowser } from "../../scripts/find-browser";
import type { RunningServer } from "../../scripts/serve";
import { PAGE_IDS } from "../../src/domain/pages";
import { PATIENCE } from "./app";

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };

const DIST = "dist";
const BUDGET_KB = 700;
const manifest = (): Record<string, Chunk> =>
  JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8"));

/** Files reached from the entry by static imports alone. */
function staticFiles(chunks: Record<string, Chunk>): string[] {
  const open = Object.keys(chunks).filter((key) => chunks[key]?.isEntry);
  const seen = new Set(open);
  for (const key of seen) for (const next of chunks[key]?.imports ?? []) seen.add(next);
  return [...seen].map((key) => chunks[key]?.file ?? "");
}

function kilobytes(file: string): number {
  const packed = join(DIST, `${file}.br`);
  return statSync(existsSync(packed) ? packed : join(DIST, file)).size / 1000;
}

describe("the build", () => {
  test.each(PAGE_IDS)("has a page for /%s, so that it opens on a static host", (route) => {
    const page = readFileSync(join(DIST, route, "index.html"), "utf8");
    expect(page).toBe(readFileSync(join(DIST, "index.html"), "utf8"));
    expect(page).toContain('lang="th"');
  });

  test("names no other host in its page or styles", () => {
    const styles = Object.values(manifest()).flatMap(
      (chunk) => (chunk as { css?: string[] }).css ?? [],
    );
    for (const file of ["index.html", ...styles]) {
      const text = readFileSync(join(DIST, file), "utf8").replaceAll("http://www.w3.org/", "");
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//);
    }
  });

  test("its service worker keeps every asset, and every file of the data", () => {
    const worker = readFileSync(join(DIST, "sw.js"), "utf8");
    const shipped = ["assets", "data"].flatMap((folder) =>
      readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(br|woff|html)$/.test(entry.name))
        .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll(sep, "/")),
    );
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter((file) => !worker.includes(file))).toEqual([]);
  });

  test(`what the entry imports is at most ${BUDGET_KB} kB of brotli`, () => {
    const sizes = staticFiles(manifest()).map(kilobytes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_KB);
  });
});

describe("the first map", () => {
  let site: Site;
  let server: RunningServer;

  beforeAll(async () => {
    ({ site, server } = await serve("app", DIST, "/planner", "atlas:first-map"));
  });
  afterAll(() => server.close());

  test(`takes at most ${BUDGET_KB} kB of JavaScript, MapLibre's worker apart`, async () => {
    const executablePath = locateBrowser() ?? undefined;
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    const page = await browser.newPage();
    await page.goto(site.url);
    const drawnAt = await page
      .waitForFunction(
        (mark) => {
          const entry = performance.getEntriesByName(mark)[0];
          return entry && performance.timeOrigin + entry.startTime;
        },
        site.mark,
        { timeout: PATIENCE },
      )
      .then((handle) => handle.jsonValue())
      .finally(() => browser.close());
    expect(scriptBytes(site.sent, drawnAt ?? 0) / 1000).toBeLessThanOrEqual(BUDGET_KB);
    expect(scriptBytes(site.sent, drawnAt ?? 0)).toBeGreaterThan(0);
  });
});
