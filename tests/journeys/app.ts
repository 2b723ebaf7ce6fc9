import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { expect } from "vitest";
import { BROWSER_FLAGS, locateBrowser } from "../../scripts/find-browser";
import { startServer } from "../../scripts/serve";

/** Milliseconds that a slow machine may take for what the app does at once elsewhere. */
export const PATIENCE = 60_000;

/** Expects of what is read again and again, until it holds. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: PATIENCE });

/** A page of the built app, and every address it asked for. */
export type Visit = { page: Page; context: BrowserContext; requests: string[]; errors: string[] };

/** The built app on a server of its own, opened in a headless browser. */
export type App = {
  url: string;
  /** Opens an address such as `/planner?lang=en` in a fresh profile, or in the one given. */
  open(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
};

/** Size of the window, what to run before the page's own code, and a profile to go on with. */
export type VisitOptions = {
  width?: number;
  height?: number;
  before?: string;
  context?: BrowserContext;
  /** Blocked unless allowed: a worker would answer past what a test puts in a request's place. */
  serviceWorkers?: "allow" | "block";
};

/** Serves `dist/`, or the folder that ATLAS_DIST names, and starts a browser; the build must be there (`npm test` makes it). */
export async function startApp(root = process.env.ATLAS_DIST ?? "dist"): Promise<App> {
  const started = await startServer({ root, port: 0 });
  if (!started.ok) throw new Error(started.detail);
  const executablePath = locateBrowser() ?? undefined;
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const { url } = started.server;
  return {
    url,
    open: (path, options = {}) => visit(browser, new URL(path, url).href, options),
    close: async () => {
      await browser.close();
      await started.server.close();
    },
  };
}

async function visit(browser: Browser, address: string, options: VisitOptions): Promise<Visit> {
  const viewport = { width: options.width ?? 1366, height: options.height ?? 768 };
  const context =
    options.context ??
    (await browser.newContext({
      viewport,
      locale: "th-TH",
      acceptDownloads: true,
      serviceWorkers: options.serviceWorkers ?? "block",
    }));
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  if (options.before) await page.addInitScript(options.before);
  await page.goto(address);
  return { page, context, requests, errors };
}

/** Waits until tables are loaded and the view is rendered. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => "atlas" in window);
  await page.evaluate(() => window.atlas?.ready);
}

/** Rows of a query in the page's own database. */
export async function sql<T>(page: Page, text: string): Promise<T[]> {
  return (await page.evaluate((query) => window.atlas?.sql(query), text)) as T[];
}

/** Unfolds the legend of the first map, where a small map has it folded. */
export async function openLegend(page: Page): Promise<void> {
  const fold = page
    .locator("main")
    .getByRole("button", { name: /(คำอธิบายสี|Legend)$/ })
    .first();
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
}
