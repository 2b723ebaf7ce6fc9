import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, openLegend, ready, sql, startApp } from "./app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Line = { place: string; people: number; H: number; M0: number };

/** H (%) and M0 by region and of the country, cut-off `k` of five, from the tables of the console. */
const byRegion = (k: number) => `
  with base as (
    select t.code, t.region, o.denominator as people
    from observation o join tambon t on t.code = o.area_code
    where o.indicator = 'poverty_any' and o.year_be = 2565 and o.status = 'value'),
  poor as (
    select area_code, sum(people) as people, sum(people * bit_count(mask)) as lacks
    from poverty_cell where year_be = 2565 and bit_count(mask) >= ${k} group by area_code)
  select coalesce(b.region, 'country') as place, sum(b.people)::double as people,
    (100 * coalesce(sum(p.people), 0) / sum(b.people))::double as "H",
    (coalesce(sum(p.lacks), 0) / 5 / sum(b.people))::double as "M0"
  from base b left join poor p on p.area_code = b.code
  group by rollup (b.region)`;

const NAMES: Readonly<Record<string, string>> = {
  country: "Whole country",
  north: "North",
  northeast: "Northeast",
  central: "Central",
  east: "East",
  west: "West",
  south: "South",
};

describe("poverty in five dimensions", () => {
  it("is by region what SQL counts from the joint cells", async () => {
    const { page, context } = await app.open("/executive?lang=en&y=2565&k5=2");
    await ready(page);
    const section = page.locator("section[aria-labelledby=poverty]");
    await section.scrollIntoViewIfNeeded();
    await section.getByRole("row", { name: /^South/ }).waitFor();
    for (const k of [2, 1]) {
      if (k === 1) await section.getByText("1", { exact: true }).first().click();
      for (const { place, people, H, M0 } of await sql<Line>(page, byRegion(k))) {
        const row = section.getByRole("row", { name: new RegExp(`^${NAMES[place]}`) });
        await row.getByRole("cell", { name: H.toFixed(2), exact: true }).waitFor();
        const cells = await row.getByRole("cell").allTextContents();
        expect(cells[0]).toBe(people.toLocaleString("en"));
        expect(cells[3]).toBe(M0.toFixed(4));
      }
    }
    await page.waitForURL((url) => !url.searchParams.has("k5"));
    await context.close();
  });

  it("of a tambon lists every combination as it is published", async () => {
    const { page, context } = await app.open("/planner?lang=en&y=2565&sel=700802");
    await ready(page);
    const cells = await sql<{ people: number }>(
      page,
      `select people from poverty_cell where area_code = '700802' and year_be = 2565
       order by people desc, mask`,
    );
    await page.getByText("Poverty in five dimensions (H, A, M0)", { exact: true }).click();
    await page.getByText("As a table, every combination").click();
    const table = page.getByRole("table").filter({ hasText: "Deprived in" });
    const expected = cells.map(
      ({ people }) => people.toLocaleString("en") + (people < 5 ? "*" : ""),
    );
    const shown = table.locator("tbody tr td:first-of-type");
    await eventually(() => shown.allTextContents()).toEqual(expected);
    await context.close();
  });

  it("colours every tambon that has data, by the cut-off in the link", async () => {
    const { page, context } = await app.open(
      "/planner?lang=en&y=2565&lens=multidimensional-poverty&k5=3&pf=h",
    );
    await ready(page);
    const [told] = await sql<{ n: number }>(
      page,
      `select count(*)::int as n from observation
       where indicator = 'poverty_any' and year_be = 2565 and status = 'value'`,
    );
    const facts = `cut-off k = 3 of 5 · weights equal · ${told!.n.toLocaleString("en")} tambons`;
    await openLegend(page);
    await page.getByText(facts).waitFor();
    await context.close();
  });
});
