import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_IDS } from "../../src/domain/pages";
import { executiveWords } from "../../src/i18n/words/executive";
import { type App, startApp, type Visit } from "./app";

let app: App;
let visit: Visit;
beforeAll(async () => {
  app = await startApp();
  visit = await app.open("/data");
});
afterAll(() => app.close());

/** Has the page get a file of `data/` with one byte in the middle turned. */
async function altered(page: Page, file: string): Promise<void> {
  const body = readFileSync(join(process.env.ATLAS_DIST ?? "dist", "data", file));
  const at = body.length >> 1;
  body[at] = (body[at] ?? 0) ^ 1;
  await page.context().route(`**/data/${file}*`, (route) => route.fulfill({ body }));
}

/** Opens a page anew with that file altered, and gives what it says of it. */
async function notice(route: string, file: string): Promise<string> {
  const { page } = visit;
  await page.context().unrouteAll();
  await altered(page, file);
  await page.goto(new URL(route, app.url).href);
  const told = page.getByText(file).first();
  await told.waitFor();
  return (await told.textContent()) ?? "";
}

describe("one altered byte of a shipped file", () => {
  it.each(PAGE_IDS)("in the list of areas: /%s names the file and draws nothing", async (route) => {
    expect(await notice(`/${route}`, "areas.arrow")).toMatch(/อาจเสียหาย|damaged/);
    expect(await visit.page.locator("canvas").count()).toBe(0);
  });

  it.each(PAGE_IDS)("in the roles: /%s names the file", async (route) => {
    expect(await notice(`/${route}`, "area-roles.arrow")).toContain("area-roles.arrow");
  });

  it("in the roles: the executive counts none, and says why", async () => {
    await notice("/executive?lang=en", "area-roles.arrow");
    const main = visit.page.locator("main");
    await main
      .getByText(/area-roles\.arrow/)
      .first()
      .waitFor();
    for (const { en } of [
      executiveWords.figures,
      executiveWords.change,
      executiveWords.rolesByRegion,
    ]) {
      expect(await main.getByRole("heading", { name: en }).count(), en).toBe(0);
    }
  });
});
