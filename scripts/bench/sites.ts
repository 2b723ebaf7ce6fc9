import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { DIST } from "../build/freshness";
import { BROWSER_FLAGS } from "../find-browser";
import { type RunningServer, type Sent, startServer } from "../serve";
import { buildBaseline } from "./baseline-site";

/** A page under measurement: where it is, how it says its first map is drawn, what was sent for it. */
export type Site = { name: "app" | "baseline"; url: string; mark: string; sent: Sent[] };

/** The app and its baseline, each on a server of its own. */
export type Sites = { app: Site; baseline: Site; close: () => Promise<void> };

/** A loaded page, in a browser of its own so that nothing is cached or shared. */
export type Visit = {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
  /** Ms from navigation to the first map, and the same instant in ms since 1970. */
  firstMap: number;
  firstMapAt: number;
};

const PATIENCE = 60_000;
const VIEWPORT = { width: 1366, height: 768 };

/** Serves the built app and builds and serves the baseline. */
export async function startSites(): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), "tambon-atlas-bench-"));
  await buildBaseline(folder);
  const app = await serve("app", DIST, "/planner", "atlas:first-map");
  const baseline = await serve("baseline", folder, "/", "baseline:first-map");
  const close = async () => {
    await Promise.all([app.server.close(), baseline.server.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { app: app.site, baseline: baseline.site, close };
}

/** Serves a folder and notes what is sent. */
export async function serve(
  name: Site["name"],
  root: string,
  path: string,
  mark: string,
): Promise<{ site: Site; server: RunningServer }> {
  const sent: Sent[] = [];
  const started = await startServer({ root, port: 0, onSent: (one) => sent.push(one) });
  if (!started.ok) throw new Error(started.detail);
  const { server } = started;
  return { site: { name, url: new URL(path, server.url).href, mark, sent }, server };
}

/** Opens a site in a fresh browser and waits for its first map. */
export async function visit(site: Site, executablePath: string): Promise<Visit> {
  site.sent.length = 0;
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  // The copy for use offline is fetched once, after the first view; it is not what is measured here.
  const page = await browser.newPage({
    viewport: VIEWPORT,
    locale: "th-TH",
    serviceWorkers: "block",
  });
  const cdp = await page.context().newCDPSession(page);
  await page.goto(site.url);
  const isDrawn = (mark: string) => performance.getEntriesByName(mark).length > 0;
  await page.waitForFunction(isDrawn, site.mark, { timeout: PATIENCE, polling: 100 });
  const [firstMap, firstMapAt] = await page.evaluate((mark) => {
    const time = performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    return [time, performance.timeOrigin + time] as const;
  }, site.mark);
  return { browser, page, cdp, firstMap, firstMapAt };
}
