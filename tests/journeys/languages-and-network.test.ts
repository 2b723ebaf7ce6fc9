import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_IDS } from "../../src/domain/pages";
import { type App, ready, startApp } from "./app";
import { seriousFaults } from "./axe";

const VIEWS = PAGE_IDS;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Refuses and writes down every request to another host, those of workers too. */
async function guard(context: BrowserContext, seen: string[], left: string[]): Promise<void> {
  const isLocal = (address: string) =>
    !/^(https?|wss?):$/.test(new URL(address).protocol) ||
    /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);
  context.on("request", (request) => {
    seen.push(request.url());
    if (!isLocal(request.url())) left.push(request.url());
  });
  await context.route(
    (url) => !isLocal(url.href),
    (route) => {
      left.push(route.request().url());
      return route.abort();
    },
  );
}

const tryRemotely = (page: Page) =>
  page.evaluate(async () => {
    for (const text of [
      "install spatial",
      "load spatial",
      "select * from read_csv('https://example.org/x.csv')",
      "select * from 'https://example.org/x.parquet'",
    ]) {
      await window.atlas?.sql(text).catch(() => null);
    }
  });

describe("every view", () => {
  it.each(VIEWS.flatMap((view) => [`/${view}`, `/${view}?lang=en`]))(
    "%s has one main part, no errors, no serious accessibility fault, and asks no other host",
    async (path) => {
      const seen: string[] = [];
      const left: string[] = [];
      const { context } = await app.open("/icon.svg");
      await guard(context, seen, left);
      const { page, errors } = await app.open(path, { context });
      await ready(page);
      expect(await page.locator("html").getAttribute("lang")).toBe(
        path.endsWith("en") ? "en" : "th",
      );
      expect(await page.locator("main").count()).toBe(1);
      expect(await seriousFaults(page)).toEqual([]);
      await tryRemotely(page);
      expect(errors).toEqual([]);
      expect(left).toEqual([]);
      expect(seen.some((address) => address.endsWith(".wasm"))).toBe(true);
      await context.close();
    },
  );
});
