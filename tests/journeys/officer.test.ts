import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, sql, startApp } from "./app";
import { csvRows, savedBy } from "./files";
import { findTambon } from "./screen";

type Row = { code: string; value: number };

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const FILTER = "/officer?lang=en&ind=poverty_income&y=2565&f=poverty_health.gte.2";

const EXPECTED = `
  select i.area_code as code, i.value
  from observation i join observation h on h.area_code = i.area_code and h.year_be = i.year_be
  where i.indicator = 'poverty_income' and h.indicator = 'poverty_health' and i.year_be = 2565
    and h.status = 'value' and h.value >= 2
    and i.dataset = (select any_value(dataset) from dataset where kind = 'indicators')
    and h.dataset = i.dataset
  order by i.value desc nulls last, i.area_code`;

describe("the officer's page", () => {
  it("lists and saves exactly the tambons that meet the conditions, in the order shown", async () => {
    const { page, context } = await app.open(FILTER);
    await ready(page);
    const expected = await sql<Row>(page, EXPECTED);
    const list = page.getByRole("region", { name: "List", exact: true });
    const count = `${expected.length.toLocaleString("en")} of 7,436 tambons`;
    await list.getByText(count, { exact: true }).waitFor();
    const bytes = await savedBy(page.getByRole("button", { name: "Download CSV" }));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8").slice(1);
    const meta = text.split("\r\n").filter((line) => line.startsWith("# "));
    for (const words of ["source:", "2565", "at least 2", "Demonstration data"]) {
      expect(meta.join("\n")).toContain(words);
    }
    const rows = csvRows(text);
    expect(rows.map((row) => row[0])).toEqual(expected.map((row) => row.code));
    expect(Number(rows[0]?.[6])).toBeCloseTo(expected[0]?.value ?? Number.NaN, 5);
    await context.close();
  });

  it("links rows to the selected tambon and scrolls to one chosen elsewhere", async () => {
    const { page, context } = await app.open(FILTER);
    await ready(page);
    const rows = page.locator("tr[data-index]");
    await rows.first().press("Enter");
    await page.getByRole("region", { name: "Tambon details" }).waitFor();
    await page.waitForURL(/sel=\d{6}/);
    const expected = await sql<Row>(page, EXPECTED);
    const last = expected.at(-1)?.code ?? "";
    await findTambon(page, last);
    await page.locator(`tr[aria-selected="true"]`, { hasText: last }).waitFor();
    await context.close();
  });

  it("takes Thai digits as a bound and shows what cannot be judged on request", async () => {
    const { page, context } = await app.open("/officer?ind=poverty_income&y=2565");
    await ready(page);
    await page.getByRole("button", { name: "เพิ่มเงื่อนไข" }).click();
    const bound = page.getByRole("textbox", { name: /เกณฑ์ของเงื่อนไขที่ 1/ });
    await bound.fill("๒๐.๕");
    await bound.press("Enter");
    await page.waitForURL(/f=poverty_income\.gte\.20\.5/);
    await page.getByRole("switch", { name: /ตัดสินไม่ได้/ }).click({ force: true });
    await page.waitForURL(/unj=1/);
    const list = page.getByRole("region", { name: "รายการ", exact: true });
    await list.getByText("ไม่มีข้อมูล", { exact: true }).first().waitFor();
    expect(await list.getByText("0.00").count()).toBe(0);
    await context.close();
  });

  it("has indicator, year and lens in sight, each once", async () => {
    const { page, context } = await app.open("/officer?lang=en");
    await ready(page);
    const lens = page.getByLabel("Look at it as");
    await lens.waitFor();
    const { y = 768, height = 0 } = (await lens.boundingBox()) ?? {};
    expect(y + height).toBeLessThan(300);
    await lens.selectOption("getis-ord");
    await page.waitForURL(/lens=getis-ord/);
    await page.getByText("Map settings", { exact: true }).click();
    await page.getByLabel("Region scheme").waitFor();
    await page.getByLabel("Neighbours", { exact: false }).first().waitFor();
    expect(await page.getByLabel("Look at it as").count()).toBe(1);
    expect(await page.getByRole("combobox", { name: "Year", exact: true }).count()).toBe(1);
    await context.close();
  });
});
