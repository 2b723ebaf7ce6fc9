import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, startApp } from "./app";

let app: App;
beforeAll(async () => {
  app = await startApp(process.env.ATLAS_DIST);
});
afterAll(() => app.close());

/** Pages of the page's print on A4. */
async function pages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** What the browser would put on paper, with the boxes as they are while it prints. */
async function onPaper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 990 });
}

const widthOf = async (page: Page, css: string) =>
  (await page.locator(css).first().boundingBox())?.width ?? 0;

describe("printing", () => {
  it("the executive's page is printed whole, with its maps and colours, without scrolling first", async () => {
    const { page, context } = await app.open("/executive");
    await ready(page);
    await page.locator("#regions ~ [data-paper]").waitFor({ timeout: 15_000 });
    await page.locator("#poverty ~ * table").first().waitFor({ timeout: 15_000 });
    const count = await pages(page);
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(12);
    await onPaper(page);
    expect(await page.locator("header").isVisible()).toBe(false);
    expect(await widthOf(page, "[data-paper]")).toBeLessThanOrEqual(700);
    const swatch = page.locator("#regions ~ ul li > *").first();
    const colours = await swatch.evaluate((one) => getComputedStyle(one).printColorAdjust);
    expect(colours).toBe("exact");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect((await page.locator("[data-paper]").first().getAttribute("style")) ?? "").toBe("");
    await context.close();
  });

  it("the officer's page has its map and the rows in view, not the room of those that are not", async () => {
    const { page, context } = await app.open("/officer");
    await ready(page);
    await page.locator("tbody tr").nth(5).waitFor();
    const count = await pages(page);
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(5);
    await onPaper(page);
    expect(await page.locator("#map").isVisible()).toBe(true);
    expect(await page.getByRole("radio", { name: "แผนที่" }).isVisible()).toBe(false);
    await page.getByText(/^พิมพ์เฉพาะแถว/).waitFor();
    await context.close();
  });
});
