import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, openLegend, ready, sql, startApp } from "./app";
import { legend } from "./screen";

const WANG_MANAO = "700802";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const panel = (page: Page): Locator => page.getByRole("region", { name: "ข้อมูลตำบล" });
const marks = (page: Page): Locator =>
  page.getByRole("region", { name: "คำอธิบายสี" }).filter({ hasText: "เครื่องหมายบนแผนที่" });
const pilots = async (page: Page): Promise<number> => {
  const cells = marks(page).getByRole("row", { name: /นำร่อง/ }).getByRole("cell");
  return Number((await cells.last().innerText()).replaceAll(",", ""));
};
const roleInTable = (page: Page) =>
  sql<{ role: string }>(page, `select role from area_role where area_code = '${WANG_MANAO}'`);

async function chosen(page: Page, label: string, index: number, field: RegExp): Promise<void> {
  const before = await legend(page).innerText();
  await page.getByLabel(label, { exact: true }).first().selectOption({ index });
  await page.waitForURL(field);
  await eventually(() => legend(page).innerText()).not.toBe(before);
}

describe("the planner's page", () => {
  it("opens in Thai with its tables loaded, and finds a tambon by either name or by code", async () => {
    const { page, context, errors } = await app.open("/planner");
    await ready(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("th");
    expect(await page.locator("main h1").count()).toBe(1);
    const [areas] = await sql<{ n: number }>(page, "select count(*) as n from tambon");
    const [rows] = await sql<{ n: number }>(page, "select count(*) as n from observation");
    expect(areas?.n).toBe(7436);
    expect(rows?.n).toBeGreaterThan(100_000);
    for (const text of ["วังมะนาว", "Wang Manao", WANG_MANAO]) {
      await page.getByRole("textbox", { name: "ค้นหาตำบลด้วยชื่อหรือรหัส" }).fill(text);
      await page.getByRole("option", { name: new RegExp(WANG_MANAO) }).click();
      for (const words of ["วังมะนาว", "Wang Manao", `รหัส ${WANG_MANAO}`, "ราชบุรี"]) {
        await panel(page).getByText(words).first().waitFor();
      }
      await page.waitForURL(new RegExp(`sel=${WANG_MANAO}`));
      await panel(page).getByRole("button", { name: "ปิดข้อมูลตำบล" }).click();
      await panel(page).waitFor({ state: "detached" });
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it("writes indicator, year, classes and region scheme to the link and the legend", async () => {
    const { page, context } = await app.open("/planner");
    await ready(page);
    await chosen(page, "ตัวชี้วัด", 1, /[?&]ind=/);
    await chosen(page, "ปี", 1, /[?&]y=\d{4}/);
    await chosen(page, "วิธีแบ่งช่วง", 1, /[?&]cls=equal/);
    await page.getByLabel("การแบ่งภาค", { exact: true }).selectOption({ index: 1 });
    await page.waitForURL(/[?&]reg=/);
    await context.close();
  });

  it("keeps a role marked by hand in the link, the device and the database, and takes it back", async () => {
    const { page, context } = await app.open(`/planner?sel=${WANG_MANAO}`);
    await ready(page);
    await openLegend(page);
    const before = await pilots(page);
    // A role of one's own takes the place of the demonstration programme.
    expect(before).toBeGreaterThan(1);
    await panel(page).getByRole("button", { name: "กำหนดเป็นนำร่อง" }).click();
    await page.waitForURL(new RegExp(`roles=p${WANG_MANAO}`));
    await eventually(() => pilots(page)).toBe(1);
    await eventually(() => roleInTable(page)).toEqual([{ role: "pilot" }]);
    await page.getByText("เก็บในเครื่องนี้แล้ว").waitFor();

    const elsewhere = await app.open(page.url().slice(app.url.length));
    await ready(elsewhere.page);
    await openLegend(elsewhere.page);
    await eventually(() => pilots(elsewhere.page)).toBe(1);
    await eventually(() => roleInTable(elsewhere.page)).toEqual([{ role: "pilot" }]);
    await elsewhere.context.close();

    await page.reload();
    await ready(page);
    await openLegend(page);
    await eventually(() => pilots(page)).toBe(1);
    await panel(page).getByRole("button", { name: "กำหนดเป็นขยายผล" }).click();
    await page.waitForURL(new RegExp(`roles=r${WANG_MANAO}`));
    await page.getByRole("button", { name: "ปิดข้อมูลตำบล" }).click();
    await page.getByRole("button", { name: "ย้อนกลับ" }).click();
    await page.waitForURL(new RegExp(`roles=p${WANG_MANAO}`));
    await page.getByRole("button", { name: "ล้างที่กำหนดเอง" }).click();
    await page.waitForURL((url) => !url.searchParams.has("roles"));
    await eventually(() => pilots(page)).toBe(before);
    await context.close();
  });

  it("compares two years by a divider that the arrow keys move, or on two maps", async () => {
    const { page, context } = await app.open("/planner?cmp=swipe");
    await ready(page);
    const divider = page.getByRole("slider", { name: "เลื่อนเส้นแบ่งซ้ายขวา" });
    await divider.focus();
    const at = async () => Number(await divider.getAttribute("aria-valuenow"));
    const start = await at();
    await page.keyboard.press("ArrowLeft");
    await eventually(at).toBeLessThan(start);
    await page.keyboard.press("ArrowRight");
    await eventually(at).toBe(start);
    await page.getByText("เคียงกัน", { exact: true }).click();
    await page.waitForURL(/cmp=side/);
    const maps = page.locator("main canvas[aria-label]");
    await eventually(() => maps.count()).toBe(2);
    await divider.waitFor({ state: "detached" });
    await context.close();
  });
});
