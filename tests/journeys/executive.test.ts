import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, ready, sql, startApp } from "./app";
import { findTambon } from "./screen";

type Figures = { role: string; areas: number; reported: number; mean: number };

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Means and counts of the three groups, from the rows that analysts see. */
const expected = (page: Page, where: string) =>
  sql<Figures>(
    page,
    `with held as (
       select t.code, t.region,
         (select any_value(r.role) from area_role r
           where r.area_code = t.code and r.role in ('pilot', 'rollout')) as role
       from tambon t)
     select coalesce(h.role, 'other') as role, count(*) as areas,
       count(*) filter (o.status = 'value') as reported,
       100 * sum(o.numerator) filter (o.status = 'value')
         / sum(o.denominator) filter (o.status = 'value') as mean
     from held h
     left join observation o on o.area_code = h.code and o.year_be = 2565
       and o.indicator = 'poverty_income'
       and o.dataset = (select any_value(dataset) from dataset where kind = 'indicators')
     where ${where} group by all`,
  );

/** Cells of the three rows below a place's name: group, mean, difference, coverage. */
async function shown(page: Page, place: string): Promise<string[][]> {
  const table = page.getByRole("region", { name: "The figures" }).locator("table");
  const body = table.locator("tbody", { has: page.getByText(place, { exact: true }) });
  const rows = await body.locator("tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const name = await row.locator('th[scope="row"]').innerText();
      return [name.trim(), ...(await row.locator("td").allInnerTexts())];
    }),
  );
}

describe("the executive's page", () => {
  it.each([
    ["Whole country", "true"],
    ["North", "h.region = 'north'"],
    ["Northeast", "h.region = 'northeast'"],
  ])("shows for %s the means and counts that the tables give", async (place, where) => {
    const { page, context } = await app.open("/executive?lang=en&ind=poverty_income&y=2565");
    await ready(page);
    await page.getByRole("heading", { name: "The figures" }).waitFor();
    const truth = await expected(page, where);
    expect(truth.map(({ role }) => role).sort()).toEqual(["other", "pilot", "rollout"]);
    await eventually(() => shown(page, place)).toHaveLength(3);
    for (const [name = "", mean, , coverage = ""] of await shown(page, place)) {
      const group = truth.find(({ role }) => name.toLowerCase().startsWith(role));
      const decimals = mean?.split(".")[1]?.length ?? 0;
      const gap = Math.abs(Number(mean) - (group?.mean ?? Number.NaN));
      expect(gap).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      const counts = coverage.match(/[\d,]+/g)?.map((n) => Number(n.replaceAll(",", "")));
      expect(counts).toEqual([group?.reported, group?.areas]);
    }
    await context.close();
  });

  it("starts and leaves comparisons and lenses, those that came from another page too", async () => {
    const { page, context } = await app.open("/officer?lang=en&cmp=side&lens=hotspot");
    await ready(page);
    await page.getByRole("link", { name: "Executive" }).click();
    const map = page.getByRole("region", { name: "Map", exact: true });
    await map.getByRole("button", { name: "Back to the plain map" }).click();
    await page.waitForURL((url) => !/cmp=|lens=/.test(url.search));
    await map.getByText("Side by side").click();
    await page.waitForURL(/cmp=side/);
    await map.getByLabel("Look at it as").selectOption("change");
    await page.waitForURL(/lens=change/);
    await map.getByText("Options of this way of looking").click();
    await map.getByLabel("Show as").waitFor();
    await context.close();
  });

  it("shows a tambon found by the search: its map comes up, and its panel has the focus", async () => {
    const { page, context } = await app.open("/executive?lang=en");
    await ready(page);
    await page.getByRole("heading", { name: "The figures" }).waitFor();
    await findTambon(page, "500101");
    const panel = page.getByRole("region", { name: "Tambon details" });
    await panel.waitFor();
    const inView = async (top: number) => top > 0 && top < 768;
    await eventually(async () => inView((await panel.boundingBox())?.y ?? -1)).toBe(true);
    const box = await page.locator("#map").boundingBox();
    expect(await inView(box?.y ?? -1)).toBe(true);
    const focused = () =>
      panel.evaluate((one) => one.parentElement?.contains(document.activeElement) ?? false);
    await eventually(focused).toBe(true);
    await panel.getByRole("button", { name: "Close tambon details" }).click();
    await eventually(() =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-labelledby")),
    ).toBe("map");
    await context.close();
  });
});
