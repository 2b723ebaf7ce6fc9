import { rm } from "node:fs/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../scripts/serve";
import { PAGE_IDS } from "../../src/domain/pages";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { type App, eventually, PATIENCE, ready, sql, startApp } from "./app";
import { rebuilt } from "./rebuilt";

const DIST = process.env.ATLAS_DIST ?? "dist";
const INCOME = "code,name,poverty_income\n500101,ศรีภูมิ,12.5\n500102,พระสิงห์,3\n";

/** Ten pages are opened, one after the other. */
const LONG = 8 * PATIENCE;

let app: App;
let second: string;
beforeAll(async () => {
  app = await startApp(DIST);
  second = await rebuilt(DIST, ["executive-view"]);
});
afterAll(async () => {
  await app.close();
  await rm(second, { recursive: true, force: true });
});

async function serve(root: string, port = 0): Promise<RunningServer> {
  const started = await startServer({ root, port });
  if (!started.ok) throw new Error(started.detail);
  return started.server;
}

/** Addresses of all that the browser keeps of the app, without its revisions. */
const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      all.push(...keys.map(({ url }) => url.replace(/\?__WB_REVISION__=.*/, "")));
    }
    return all.sort();
  });

/** Waits until the worker has everything it keeps and answers for this page. */
const whenKept = (page: Page) =>
  page.waitForFunction(
    async () => {
      await navigator.serviceWorker.ready;
      return navigator.serviceWorker.controller?.state === "activated";
    },
    null,
    { timeout: 2 * PATIENCE },
  );

const build = (page: Page) =>
  page.evaluate(
    () => document.querySelector('meta[name="build"]')?.getAttribute("content") ?? "first",
  );

const figures = (page: Page) =>
  sql(page, "select value from observation where dataset like 'income%' order by value");

/** Every view, opened anew: painted, with its list, and the database answers. */
async function expectWhole(page: Page, address: string): Promise<void> {
  for (const view of PAGE_IDS) {
    await page.goto(`${address}${view}?lang=en`);
    await ready(page);
    if (view !== "data") {
      await page.waitForFunction(() => performance.getEntriesByName("atlas:first-map").length > 0);
    }
    await page.locator("main :is(li, tr, [role=row]):visible").first().waitFor();
    expect(await sql(page, "select count(*)::int as n from tambon")).toEqual([{ n: 7436 }]);
    expect(await figures(page)).toEqual([{ value: 3 }, { value: 12.5 }]);
  }
}

async function load(page: Page, name: string, bytes: readonly number[]): Promise<number> {
  const report = await page.evaluate(
    ([file, content]) => window.atlas?.load([new File([new Uint8Array(content)], file)]),
    [name, bytes] as const,
  );
  return report?.datasets.length ?? 0;
}

it(
  "opens without a network after one visit, and is replaced whole by a newer build",
  async () => {
    let server = await serve(DIST);
    const { port, url } = server;
    const other = await serve(DIST);
    const { page, context, errors } = await app.open(`${url}data?lang=en`, {
      serviceWorkers: "allow",
    });
    await ready(page);
    expect(await load(page, "income_2565.csv", [...new TextEncoder().encode(INCOME)])).toBe(1);
    await whenKept(page);
    const kept = await keptAddresses(page);
    await page.evaluate(
      (address) => fetch(address, { mode: "no-cors" }).then(() => fetch("/nothing-here")),
      `${other.url}icon.svg`,
    );
    expect(await keptAddresses(page)).toEqual(kept);
    expect(
      kept.filter((one) => !/^\w+:\/\/[^/]+\/(|icon\.svg|(assets|data)\/.+)$/.test(one)),
    ).toEqual([]);
    expect(kept.every((one) => one.startsWith(url))).toBe(true);

    await server.close();
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expectWhole(page, url);
    const book = aWorkbook({
      ก: [
        ["รหัส", "ร้อยละ"],
        ["500101", 5],
        ["500103", 7],
      ],
    });
    expect(await load(page, "อื่น_2566.xlsx", [...book])).toBe(1);

    const { page: old, errors: oldErrors } = await app.open(`${url}planner?lang=en`, { context });
    await ready(old);
    server = await serve(second, port);
    await context.setOffline(false);
    await old
      .getByRole("link", { name: /executive/i })
      .first()
      .click();
    await old.waitForURL(/\/executive/);
    await old.locator("main table").first().waitFor();
    expect(await build(old)).toBe("first");

    await page.reload();
    await ready(page);
    expect(await build(page)).toBe("second");
    const entry = kept.find((one) => /\/executive-view-[\w-]{8}\.js$/.test(one)) ?? "";
    await eventually(async () => (await keptAddresses(page)).join()).toContain("2ndBuild");
    expect(await keptAddresses(page)).toContain(entry);

    await old.close();
    await page.reload();
    await eventually(() => keptAddresses(page)).not.toContain(entry);
    await server.close();
    await other.close();
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    expect(await build(page)).toBe("second");
    expect(await figures(page)).toEqual([{ value: 3 }, { value: 12.5 }]);
    expect([...errors, ...oldErrors]).toEqual([]);
    await context.close();
  },
  LONG,
);
