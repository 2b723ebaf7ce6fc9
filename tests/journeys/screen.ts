import type { Locator, Page } from "playwright";

/** The first legend, in either language. */
export const legend = (page: Page): Locator =>
  page.getByRole("region", { name: /^(คำอธิบายสี|Legend)$/ }).first();

/** Selects a tambon by its code: types it, and presses Enter once the first hit is marked. */
export async function findTambon(page: Page, code: string): Promise<void> {
  await page.getByRole("textbox", { name: /^(ค้นหาตำบล|Find a tambon)/ }).fill(code);
  await page.locator("[data-combobox-selected]", { hasText: code }).waitFor();
  await page.keyboard.press("Enter");
}

/** A picture of a part of the page, once two in a row are the same. */
export async function stillPicture(part: Locator): Promise<Buffer> {
  let before = await part.screenshot();
  for (;;) {
    await part.page().waitForTimeout(500);
    const now = await part.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}
