import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, openLegend, ready, startApp } from "./app";
import { legend } from "./screen";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const option = (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).first().selectOption(value);

describe("ways of looking at an indicator", () => {
  it("opens a lens from the link, changes it by the control, and keeps it over a reload", async () => {
    const { page, context, errors } = await app.open("/planner?lens=excess");
    await ready(page);
    await openLegend(page);
    await legend(page).getByText("ความเสี่ยงเทียบค่าคาดหมาย").waitFor();
    await legend(page).getByText("มากกว่า 4.00").waitFor();
    for (const mark of ["นำร่อง (สาธิต)", "พื้นที่ในชุดที่เลือก"]) {
      await page.getByRole("row", { name: mark }).waitFor();
    }
    await option(page, "เทียบกับอัตราของ", "region");
    await page.waitForURL(/exp=region/);
    await legend(page).getByText("อัตราของภาคที่ตำบลอยู่").waitFor();
    await option(page, "มองข้อมูลเป็น", "smoothed");
    await page.waitForURL(/lens=smoothed/);
    await legend(page).getByText("อัตราปรับเรียบ").waitFor();
    await page.reload();
    await ready(page);
    await openLegend(page);
    await legend(page).getByText("อัตราปรับเรียบ").waitFor();
    const map = page.locator("main canvas[aria-label]").first();
    const interval = page.getByText("ช่วงความเชื่อมั่น 95 %");
    const box = (await map.boundingBox())!;
    const inland = { x: box.width / 2, y: 0.3 * box.height };
    await eventually(async () => {
      await map.hover({ position: inland });
      await map.hover({ position: { x: inland.x + 2, y: inland.y + 2 } });
      return interval.isVisible();
    }).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("shows a change within a series, and refuses one across its break in words", async () => {
    const { page, context } = await app.open("/planner?lens=change&y=2565&y2=2561");
    await ready(page);
    await openLegend(page);
    await legend(page).getByText("พ.ศ. 2561 → 2565").waitFor();
    await option(page, "แสดงเป็น", "significance");
    await page.waitForURL(/chg=significance/);
    await legend(page).getByText("ลดลง เกินความบังเอิญ").waitFor();
    await option(page, "ปี", "2566");
    await legend(page).getByText("เริ่มชุดข้อมูลใหม่").waitFor();
    const counted = async () => {
      const rows = await legend(page).getByRole("row").allInnerTexts();
      return rows.filter((row) => /\d/.test(row)).map((row) => row.replace(/\s+/g, " ").trim());
    };
    const apart = "เทียบกันไม่ได้ (คนละชุดสำรวจ)";
    await eventually(async () => (await counted())[0]?.startsWith(apart)).toBe(true);
    await context.close();
  });

  it("draws two indicators as a square and a scatter; a corner picked without a pointer stays in the link", async () => {
    const { page, context, errors } = await app.open(
      "/planner?ind=poverty_health&ind2=poverty_living&lens=bivariate",
    );
    await ready(page);
    await openLegend(page);
    const square = legend(page).getByRole("table", { name: "จำนวนตำบลตามระดับของสองตัวชี้วัด" });
    await square.waitFor();
    expect(await square.locator("tbody td").count()).toBe(9);
    await page.getByRole("button", { name: "แผนภาพการกระจาย" }).click();
    const panel = page.getByRole("region", { name: "แผนภาพการกระจายของสองตัวชี้วัด" });
    await panel.getByRole("row", { name: /จังหวัด/ }).waitFor();
    await panel.getByLabel("เลือกกลุ่ม", { exact: true }).selectOption("hh");
    await page.waitForURL(/bx=/);
    await panel.getByText(/^เลือก [\d,]+ จาก/).waitFor();
    await panel.getByText("ตาราง", { exact: true }).click();
    await panel.getByRole("table").last().waitFor();
    await page.reload();
    await ready(page);
    await panel.getByText(/^เลือก [\d,]+ จาก/).waitFor();
    await panel.getByRole("button", { name: "ปิดแผนภาพ" }).click();
    await page.waitForURL((url) => !url.searchParams.has("sct"));
    expect(errors).toEqual([]);
    await context.close();
  });

  it("moves through the years by arrow keys and plays them on one scale", async () => {
    const { page, context } = await app.open("/planner?y=2563");
    await ready(page);
    const slider = page.getByRole("slider", { name: "เลื่อนปี" });
    const lowest = legend(page)
      .getByText(/ไม่เกิน [\d.]+/)
      .first();
    const scale = (await lowest.innerText()).match(/ไม่เกิน [\d.]+/)?.[0];
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/y=2564/);
    await page.getByRole("button", { name: "เล่นทีละปี" }).click();
    await page.waitForURL(/y=2566/);
    await page.getByRole("button", { name: "เล่นทีละปี" }).waitFor();
    await legend(page).getByText("2566").first().waitFor();
    expect(await lowest.innerText()).toContain(scale);
    await context.close();
  });

  it("shows all years as small maps beside a note on the break", async () => {
    const { page, context } = await app.open("/executive");
    await ready(page);
    await page.getByText("ทุกปี", { exact: true }).click();
    await page.waitForURL(/sm=years/);
    await page.getByText("พ.ศ. 2566 (ชุดใหม่)").waitFor();
    await page.getByText("เทียบกับปีก่อนหน้านั้นไม่ได้").last().waitFor();
    await context.close();
  });
});
