import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, sql, startApp } from "./app";
import { seriousFaults } from "./axe";
import { pickFile } from "./files";

const CSV = `รหัสตำบล,ตำบล,อำเภอ,จังหวัด,ครัวเรือนยากจน,ครัวเรือนทั้งหมด
100101,พระบรมมหาราชวัง,พระนคร,กรุงเทพมหานคร,12,340
500102,พระสิงห์,เมืองเชียงใหม่,เชียงใหม่,9,600
500103,หายยา,เมืองเชียงใหม่,เชียงใหม่,7,512
,ช้างเผีอก,เมืองเชียงใหม่,เชียงใหม่,11,700
509999,เทศบาลนครสมมติ,เมืองเชียงใหม่,เชียงใหม่,3,80
`;

const USED = Array.from({ length: 25 }, (_, i) => String(500160 + i));

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Opens the data page with the file set on its input, and waits until it was joined. */
async function withFile(page: Page, openTitle: RegExp): Promise<void> {
  await ready(page);
  await pickFile(page, { name: "ครัวเรือนยากจน_65.csv", content: CSV });
  await page.getByRole("heading", { name: openTitle }).waitFor();
}

describe("the import screen", () => {
  it("mends a place, changes a meaning, takes the file over and shows it on the map for good", async () => {
    const { page, context, errors } = await app.open("/data");
    await withFile(page, /พื้นที่ที่ยังหาไม่พบ \(2\)/);
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole("button", { name: /ช้างเผือก.*500107.*: ช้างเผีอก/ }).click();
    await page.getByRole("heading", { name: /พื้นที่ที่ยังหาไม่พบ \(1\)/ }).waitFor();
    await page.getByRole("button", { name: /^ไม่ลงที่ใด: เทศบาลนครสมมติ/ }).click();
    await page.getByText("ที่ตัดสินใจแล้ว (2)").waitFor();

    const preview = page.getByRole("region", { name: "ตัวอย่างหลังแปลง" });
    await preview.getByRole("cell", { name: "3.53" }).waitFor();
    await page.getByLabel("ความหมายของ ครัวเรือนทั้งหมด").selectOption("ignored");
    await preview.getByRole("cell", { name: "3.53" }).waitFor({ state: "detached" });
    await page.getByLabel("ความหมายของ ครัวเรือนทั้งหมด").selectOption("denominator");
    await preview.getByRole("cell", { name: "3.53" }).waitFor();

    await page
      .getByRole("button", { name: /^รับเข้า/ })
      .first()
      .click();
    await page
      .getByText(/เก็บไว้ในเครื่องนี้/)
      .first()
      .waitFor();
    const link = page.getByRole("link", { name: /บนแผนที่/ });
    const indicator = new URL((await link.getAttribute("href")) ?? "", app.url).searchParams;
    await link.click();
    await page.waitForURL(/\/officer/);
    await page.getByText("ช้างเผือก").first().waitFor();

    await page.reload();
    await ready(page);
    const rows = await sql<{ area_code: string; value: number }>(
      page,
      `select area_code, value from observation where indicator = '${indicator.get("ind")}' order by 1`,
    );
    expect(rows.map(({ area_code }) => area_code)).toEqual([
      "100101",
      "500102",
      "500103",
      "500107",
    ]);
    expect(rows.at(-1)?.value).toBeCloseTo(100 * (11 / 700), 6);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("lists what a crosswalk leaves blank or points to no area, to be mended and found again", async () => {
    const { page, context } = await app.open("/data");
    await ready(page);
    const rows = ["500101,ศรีภูมิ,12,340", "500151,ทน.ก,5,400", "500152,ทต.ข,7,900"];
    const content = `รหัสตำบล,ตำบล,ครัวเรือนยากจน,ครัวเรือนทั้งหมด\n${rows.join("\n")}\n`;
    await pickFile(page, { name: "ยากจน_65.csv", content });
    await page.getByRole("heading", { name: /พื้นที่ที่ยังหาไม่พบ \(2\)/ }).waitFor();
    const targets = ["500151,", "500152,400194", ...USED.map((code) => `${code},500107`)];
    const crosswalk = `from_code,to_code\n${targets.join("\n")}\n`;
    await pickFile(page, { name: "เทียบ.csv", content: crosswalk });

    await page.getByRole("heading", { name: /พื้นที่ที่ยังหาไม่พบ \(1\)/ }).waitFor();
    await page.getByRole("heading", { name: /ตารางเทียบเว้นว่างไว้ \(1\)/ }).waitFor();
    await page.getByText(/รวม 400 ครัวเรือน/).waitFor();
    await page.getByText("ที่ตัดสินใจแล้ว (27)").click();
    await page.getByLabel("ค้นในรายการนี้ด้วยชื่อหรือรหัส").fill("ทต.ข");
    await page.getByText(/400194 \(ไม่ใช่รหัสพื้นที่ปัจจุบัน/).waitFor();

    await page.getByRole("button", { name: /^ไม่ลงที่ใด: ทน\.ก/ }).click();
    await page.getByRole("heading", { name: /ตารางเทียบเว้นว่างไว้/ }).waitFor({ state: "detached" });
    await context.close();
  });

  it("says the same in English, deletes with undo, and its dialogs are accessible", async () => {
    const { page, context, errors } = await app.open("/data?lang=en", { width: 390, height: 844 });
    await withFile(page, /Places not found yet \(2\)/);
    await page.getByRole("button", { name: /^[A-Za-z ,]+ 500107: ช้างเผีอก/ }).waitFor();
    const meaning = await page.getByLabel("Meaning of ครัวเรือนยากจน").boundingBox();
    expect((meaning?.x ?? 0) + (meaning?.width ?? 999)).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: /^Choose from a list… ช้างเผีอก/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("ช้างเผือก เมืองเชียงใหม่");
    await page.getByRole("option", { name: /500107/ }).click();
    await page.getByRole("heading", { name: /Places not found yet \(1\)/ }).waitFor();

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page
      .getByRole("button", { name: /^Take over/ })
      .first()
      .click();
    await page.getByText(/is taken over and kept on this device/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole("button", { name: /^Delete: / }).click();
    await page.getByText(/was deleted/).waitFor();
    await page.reload();
    await ready(page);
    await page.getByRole("button", { name: /^Undo: / }).click();
    await page.getByRole("button", { name: /^Edit details: / }).click();
    await page.getByLabel("Title (English)").fill("Poor households");
    await page.getByLabel("Vintage").fill("March 2565");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { level: 3, name: /Poor households/ }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it("takes files dropped on another view", async () => {
    const { page, context } = await app.open("/officer?lang=en");
    await ready(page);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "poor_65.csv"));
      for (const type of ["dragover", "drop"]) {
        window.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }
    }, CSV);
    await page.waitForURL(/\/data/);
    await page.getByRole("heading", { name: /Places not found yet \(2\)/ }).waitFor();
    await context.close();
  });
});
