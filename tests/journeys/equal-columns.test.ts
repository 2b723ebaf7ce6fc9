import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, sql, startApp, type Visit } from "./app";
import { load } from "./files";
import { legend } from "./screen";

const WATER = "ร้อยละไม่มีน้ำประปา";
const TOILET = "ร้อยละไม่มีส้วม";
const FILE = {
  name: "เหมือนกัน.csv",
  content: `รหัสตำบล,ปี,${WATER},${TOILET}\n700801,2565,0,0\n700802,2565,5,5\n700803,2565,10,10\n`,
};

let app: App;
let visit: Visit;
beforeAll(async () => {
  app = await startApp();
  visit = await app.open("/data");
  await ready(visit.page);
  await load(visit.page, FILE);
});
afterAll(() => app.close());

/** Chooses an indicator in the form of the page, and waits for the legend of its map. */
async function choose(page: Page, name: string): Promise<void> {
  const field = page.locator("select").filter({ hasText: name }).first();
  await field.selectOption({ label: name });
  await legend(page).getByText(name).first().waitFor();
  await legend(page).getByText("10.00").first().waitFor();
}

describe("two indicators with equal figures", () => {
  it("are two in SQL", async () => {
    const rows = await sql(
      visit.page,
      `select i.name_th, sum(o.value) as total from observation o join indicator i using (indicator)
        where o.area_code like '7008%' and i.name_th in ('${WATER}', '${TOILET}') group by all order by 1`,
    );
    expect(rows).toEqual([
      { name_th: WATER, total: 15 },
      { name_th: TOILET, total: 15 },
    ]);
  });

  it.each(["planner", "executive", "officer"])(
    "open one after the other, in any order, on /%s",
    async (route) => {
      const { page, errors } = await app.open(`/${route}`, { context: visit.context });
      await ready(page);
      for (const name of [WATER, TOILET, WATER]) await choose(page, name);
      await page.reload();
      await ready(page);
      for (const name of [TOILET, WATER]) await choose(page, name);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
