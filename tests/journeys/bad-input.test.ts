import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, sql, startApp } from "./app";
import { findTambon } from "./screen";

const CODE = "700802";
const SERIES = "demo-tpmap.poverty_income.arrow";
const NO_WEBGL2 = `const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === "webgl2" ? null : real.call(this, kind, ...rest);
  };`;
const FIELDS = ["ind", "y", "k", "cmp", "cam"];
const NO_INDEXED_DB = `Object.defineProperty(window, "indexedDB", { value: undefined });`;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A fresh profile whose requests can be tampered with before the app opens. */
const profile = async (): Promise<BrowserContext> => (await app.open("/icon.svg")).context;

const alert = (page: Page, words: string) => page.getByRole("alert").filter({ hasText: words });
const list = (page: Page) => page.locator("tr[data-index]").first();
const lensResult = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("atlas:first-map").length > 0);

describe("where something is wrong", () => {
  it("a nonsensical link names its fields, until told to be quiet, and still brings the map", async () => {
    const bad = "/planner?lang=en&ind=xx!&y=9999&k=99&cmp=foo&cam=1,2";
    const { page, context, errors } = await app.open(bad);
    for (const field of FIELDS) await alert(page, ` for ${field} `).waitFor();
    await lensResult(page);
    await list(page).waitFor();
    await page.getByLabel("Indicator", { exact: true }).selectOption("poverty_health");
    await page.waitForURL(/ind=poverty_health/);
    expect(page.url()).not.toContain("y=9999");
    for (const field of FIELDS) await alert(page, ` for ${field} `).waitFor();
    await alert(page, " for cam ").getByRole("button").click();
    await alert(page, " for cam ").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await context.close();
  });

  it("a damaged file of figures is named, the rest works, and trying again helps", async () => {
    const context = await profile();
    const damaged = readFileSync(`dist/data/series/${SERIES}`).subarray(0, 2000);
    await context.route(`**/${SERIES}`, (route) => route.fulfill({ body: damaged }));
    const { page } = await app.open("/planner?lang=en&ind=poverty_income", { context });
    await alert(page, SERIES).waitFor();
    await findTambon(page, CODE);
    await page.getByRole("region", { name: "Tambon details" }).waitFor();
    await page.getByLabel("Indicator", { exact: true }).selectOption("poverty_health");
    await list(page).waitFor();
    await page.getByLabel("Indicator", { exact: true }).selectOption("poverty_income");
    await alert(page, SERIES).waitFor();
    await context.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await alert(page, SERIES).waitFor({ state: "detached" });
    await list(page).waitFor();
    await page.getByRole("region", { name: "Legend" }).first().waitFor();
    await context.close();
  });

  it("with a damaged file of figures the database still opens", async () => {
    const context = await profile();
    await context.route(`**/${SERIES}`, (route) => route.fulfill({ body: Buffer.alloc(100) }));
    const { page } = await app.open("/planner?lang=en&ind=poverty_income", { context });
    await ready(page);
    expect(await sql(page, "select count(*) as n from tambon")).toEqual([{ n: 7436 }]);
    await context.close();
  });

  it("missing boundaries are named, the list is readable, and trying again brings the map", async () => {
    const context = await profile();
    await context.route("**/boundaries-*.topo.json", (route) => route.fulfill({ status: 404 }));
    const { page } = await app.open("/planner?lang=en", { context });
    await alert(page, "boundaries-0.topo.json").waitFor();
    await list(page).waitFor();
    await ready(page);
    await context.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("main canvas[aria-label]").waitFor();
    await alert(page, "boundaries-0.topo.json").waitFor({ state: "detached" });
    await context.close();
  });
});

describe("where the browser lacks something", () => {
  it("without WebGL2 says so and keeps lists, figures and database", async () => {
    for (const view of ["planner", "executive", "officer"]) {
      const visit = await app.open(`/${view}?lang=en`, { before: NO_WEBGL2 });
      await visit.page.getByText("This browser has no WebGL2").first().waitFor();
      await visit.page.locator("main table tbody td").first().waitFor();
      await ready(visit.page);
      expect(visit.errors).toEqual([]);
      await visit.context.close();
    }
  });

  it("without WebAssembly keeps the list and says that the database is missing", async () => {
    const before = "delete window.WebAssembly;";
    const { page, context, errors } = await app.open("/planner?lang=en", { before });
    await list(page).waitFor();
    await page.waitForFunction(() => "atlas" in window);
    const settled = page.evaluate(() =>
      window.atlas?.ready.then(
        () => "ready",
        () => "refused",
      ),
    );
    expect(await settled).toBe("refused");
    await alert(page, "The in-browser database could not start").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it("without IndexedDB keeps role edits in the link and says so", async () => {
    const path = `/planner?lang=en&sel=${CODE}`;
    const { page, context, errors } = await app.open(path, { before: NO_INDEXED_DB });
    await page.getByRole("button", { name: "Mark as pilot" }).click();
    await page.waitForURL(new RegExp(`roles=p${CODE}`));
    await page.getByText("This device could not be read or written").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Clear role" }).waitFor();
    expect(page.url()).toContain(`roles=p${CODE}`);
    expect(errors).toEqual([]);
    await context.close();
  });
});

it("two tabs show each other's role edits", async () => {
  const { page: one, context } = await app.open(`/planner?lang=en&sel=${CODE}`);
  await one.getByRole("button", { name: "Mark as pilot" }).waitFor();
  const { page: two } = await app.open(`/planner?lang=en&sel=${CODE}`, { context });
  await two.getByRole("button", { name: "Mark as pilot" }).click();
  await one.getByRole("button", { name: "Clear role" }).waitFor();
  await one.getByRole("button", { name: "Mark as rollout" }).click();
  await two.getByText("Role: Rollout").waitFor();
  await two.waitForURL(new RegExp(`roles=r${CODE}`));
  await context.close();
});
