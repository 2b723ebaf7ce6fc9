import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LoadReport } from "../../src/actions/load-files";
import { type App, eventually, openLegend, ready, sql, startApp } from "./app";
import { load } from "./files";
import { legend } from "./screen";
import { storedState } from "./stored-state";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const INCOME = {
  name: "income_2565.csv",
  content: "code,name,poverty_income\n500101,ศรีภูมิ,12.5\n500102,พระสิงห์,3\n999999,x,1\n",
};
const PROVINCES = {
  name: "health_2565.csv",
  content: "รหัสจังหวัด,จังหวัด,poverty_health\n50,เชียงใหม่,4.5\n40,ขอนแก่น,3\n10,กรุงเทพ,1\n",
};

const idsOf = (report: LoadReport) => report.datasets.map(({ id }) => id);

const datasets = async (page: Page) =>
  (await sql<{ dataset: string }>(page, "select dataset from dataset where not demonstration")).map(
    ({ dataset }) => dataset,
  );

describe("what a user brings in", () => {
  it("is there after a reload and in other tabs, and goes from all of them", async () => {
    const { page, context, requests } = await app.open("/data?lang=en");
    await ready(page);
    const other = await app.open("/planner?lang=en&ind=poverty_income", { context });
    await ready(other.page);
    const [id] = idsOf(await load(page, INCOME));
    expect(await datasets(page)).toEqual([id]);
    expect(await sql(page, `select value from observation where dataset = '${id}'`)).toHaveLength(
      2,
    );
    expect(await sql(page, `select raw_code from unplaced where dataset = '${id}'`)).toEqual([
      { raw_code: "999999" },
    ]);
    await eventually(() => datasets(other.page)).toEqual([id]);
    await eventually(() => legend(other.page).textContent()).not.toContain("Demonstration data");

    await page.reload();
    await ready(page);
    expect(await datasets(page)).toEqual([id]);
    await page.getByRole("button", { name: /^Delete: / }).click();
    await eventually(() => datasets(page)).toEqual([]);
    await eventually(() => datasets(other.page)).toEqual([]);
    const hosts = new Set(requests.map((address) => new URL(address).host));
    expect([...hosts].filter((host) => host !== "" && host !== new URL(app.url).host)).toEqual([]);
    await context.close();
  });

  it("says wherever it shows the figures of a larger area beside a tambon", async () => {
    const { page, context } = await app.open("/data?lang=en");
    await ready(page);
    const [id] = idsOf(await load(page, PROVINCES));
    const levels = await sql(
      page,
      `select distinct level from observation where dataset = '${id}'`,
    );
    expect(levels).toEqual([{ level: "province" }]);
    const { page: planner } = await app.open("/planner?lang=en&ind=poverty_health&sel=500101", {
      context,
    });
    await ready(planner);
    await openLegend(planner);
    await legend(planner)
      .getByText(/^Province-level figures/)
      .waitFor();
    await planner.getByText("province-level figures").first().waitFor();
    const { page: executive } = await app.open("/executive?lang=en&ind=poverty_health", {
      context,
    });
    await ready(executive);
    await executive
      .getByText(/Province-level figures/)
      .first()
      .waitFor();
    await context.close();
  });

  it("goes for good with everything else this browser keeps", async () => {
    const { page, context } = await app.open("/data?lang=en");
    await ready(page);
    await load(page, INCOME);
    await page.getByRole("button", { name: /^Delete everything/ }).click();
    const reloaded = page.waitForEvent("load");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Delete/ })
      .click();
    await reloaded;
    await ready(page);
    expect(await datasets(page)).toEqual([]);
    expect(await storedState(page)).toEqual({ datasets: [], broken: [], strays: 0 });
    await context.close();
  });
});
