import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, ready, sql, startApp } from "./app";
import { faults } from "./axe";
import { savedBy } from "./files";
import { stillPicture } from "./screen";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const AREAS = "/officer?lang=en&xp=areas&ind=poverty_income&y=2565";
const HOUSEHOLDS = "/officer?lang=en&xp=households";

/** Tambons that meet a bound in 2565, counted in the page's own database. */
async function counted(page: Page, condition: string): Promise<number> {
  const [row] = await sql<{ n: number }>(
    page,
    `select count(distinct o.area_code) as n from observation o
     where o.dataset = (select any_value(dataset) from dataset where kind = 'indicators')
       and o.year_be = 2565 and o.status = 'value' and ${condition}`,
  );
  return row?.n ?? -1;
}

const words = (n: number) => `${n.toLocaleString("en")} of 7,436 tambons`;

function status(page: Page) {
  return page.getByRole("status", { name: /^Explore/ });
}

/** Waits until the page counts what the database counts for the bounds in the link; that count. */
async function agreed(page: Page, condition: () => string): Promise<number> {
  let expected = -1;
  await eventually(async () => {
    expected = await counted(page, `o.indicator = 'poverty_income' and ${condition()}`);
    return (await status(page).textContent())?.includes(words(expected));
  }).toBe(true);
  return expected;
}

/** The first bound on income in the link. */
function boundIn(page: Page, comparison: "gte" | "lte"): string {
  const found = new RegExp(`poverty_income\\.${comparison}\\.([\\d.]+)`).exec(page.url());
  return found?.[1] ?? "";
}

describe("exploring tambons", () => {
  it("by keyboard: list, count and link follow, and the link brings it back", async () => {
    const { page, context } = await app.open(AREAS);
    await ready(page);
    await status(page)
      .filter({ hasText: words(7436) })
      .waitFor();
    const income = page.getByRole("group", { name: /Target poor, income/ });
    const lowest = income.getByRole("slider", { name: /lowest/ });
    await lowest.focus();
    for (let step = 0; step < 3; step++) await lowest.press("ArrowRight");
    await page.waitForURL(/poverty_income\.gte\./);
    const expected = await agreed(page, () => `o.value >= ${boundIn(page, "gte")}`);
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(7000);
    const list = page.getByRole("region", { name: "List", exact: true });
    await list.getByText(words(expected), { exact: true }).waitFor();
    await page.reload();
    await status(page)
      .filter({ hasText: words(expected) })
      .waitFor();
    await page.getByRole("button", { name: /^Clear Target poor, income/ }).click();
    await status(page)
      .filter({ hasText: words(7436) })
      .waitFor();
    await page.waitForURL((url) => !url.searchParams.has("f"));
    await context.close();
  });

  it("by mouse: a drag, a click on a bar, a region and a line round places", async () => {
    const { page, context } = await app.open(AREAS);
    await ready(page);
    await status(page)
      .filter({ hasText: words(7436) })
      .waitFor();
    const income = page.getByRole("group", { name: /Target poor, income/ });
    const box = (await income.locator("svg").boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/poverty_income\.gte.*poverty_income\.lte/);
    const between = () => `o.value between ${boundIn(page, "gte")} and ${boundIn(page, "lte")}`;
    expect(await agreed(page, between)).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^North / }).click();
    await page.waitForURL(/r=north/);
    await page.getByRole("button", { name: "Clear all" }).click();
    await status(page)
      .filter({ hasText: words(7436) })
      .waitFor();
    const region = page.getByRole("region", { name: "Map", exact: true }).first();
    const map = (await region.boundingBox())!;
    const at = (x: number, dy: number) => [map.x + map.width * x, map.y + map.height * dy] as const;
    await page.keyboard.down("Shift");
    await region.locator('[data-active="true"]').waitFor();
    await page.mouse.move(...at(0.45, 0.3));
    await page.mouse.down();
    for (const [x, dy] of [
      [0.7, 0.3],
      [0.7, 0.5],
      [0.45, 0.5],
    ] as const) {
      await page.mouse.move(...at(x, dy), { steps: 5 });
    }
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const picked = page.getByText(/tambons picked on the map/);
    await picked.waitFor();
    const n = Number(
      /([\d,]+) tambons picked/.exec((await picked.textContent()) ?? "")?.[1]?.replace(",", ""),
    );
    expect(n).toBeGreaterThan(50);
    await status(page)
      .filter({ hasText: words(n) })
      .waitFor();
    const list = page.getByRole("region", { name: "List", exact: true });
    await list.getByText(words(n), { exact: true }).waitFor();
    await list.getByText(/^Only the .* tambons drawn round on the map/).waitFor();
    const saved = await savedBy(page.getByRole("button", { name: "Download CSV" }));
    const file = saved.toString("utf8");
    expect(file).toContain(`# filter: drawn on the map: ${n.toLocaleString("en")} tambons`);
    expect(file).toContain(`# rows: ${n.toLocaleString("en")}`);
    await context.close();
  });

  it("dims on the map what is out", async () => {
    const { page, context } = await app.open(`${AREAS}&on=`);
    await ready(page);
    await status(page)
      .filter({ hasText: words(7436) })
      .waitFor();
    const map = page.getByRole("region", { name: "Map", exact: true }).first();
    const before = await stillPicture(map);
    const income = page.getByRole("group", { name: /Target poor, income/ });
    await income.getByRole("slider", { name: /lowest/ }).press("PageUp");
    await page.waitForURL(/poverty_income\.gte/);
    await eventually(async () => before.equals(await map.screenshot())).toBe(false);
    await context.close();
  });
});

describe("exploring households", () => {
  it("counts nothing below 5, and neither the link nor the console learns of them", async () => {
    const { page, context } = await app.open(HOUSEHOLDS);
    await ready(page);
    await status(page)
      .filter({ hasText: /households/ })
      .waitFor();
    const url = page.url();
    const all = await status(page).textContent();
    await page.getByRole("button", { name: /^Income / }).press("Enter");
    await eventually(() => status(page).textContent()).not.toBe(all);
    const poor = await status(page).textContent();
    await page.getByRole("button", { name: /^7 or more / }).click();
    await eventually(() => status(page).textContent()).not.toBe(poor);
    const figures = await page.getByRole("button", { pressed: false }).allTextContents();
    expect(figures.filter((text) => /(^|\D)[1-4]$/.test(text.replace(/^[0-5]/, "")))).toEqual([]);
    const ranking = page.getByRole("region", { name: /Households of the brush by place/ });
    const last = ranking.locator("tbody td:last-child");
    await last.first().waitFor();
    const counts = await last.allTextContents();
    expect(counts.map((n) => Number(n.replace(",", ""))).every((n) => n === 0 || n >= 5)).toBe(
      true,
    );
    expect(page.url()).toBe(url);
    const tables = await sql<{ t: string }>(
      page,
      "select table_name as t from information_schema.tables where table_name like '%household%'",
    );
    expect(tables).toEqual([]);
    const two = page.getByRole("button", { name: /^3–4/ });
    await page.getByRole("button", { name: /^1–2/ }).hover();
    await page.mouse.down();
    await two.hover();
    await page.mouse.up();
    await two.and(page.locator('[aria-pressed="true"]')).waitFor();
    const most = page.getByRole("button", { name: /^7 or more/ });
    expect(await most.getAttribute("aria-pressed")).toBe("false");
    await page.getByRole("button", { name: "Clear all" }).click();
    await status(page)
      .filter({ hasText: all ?? "" })
      .waitFor();
    await context.close();
  });

  it("has no fault that axe finds, in either panel and language", async () => {
    for (const path of [AREAS, HOUSEHOLDS, AREAS.replace("lang=en&", "")]) {
      const { page, context } = await app.open(path);
      await ready(page);
      await page.locator("fieldset").nth(2).waitFor();
      expect(await faults(page, "main > div"), path).toEqual([]);
      await context.close();
    }
  });
});
