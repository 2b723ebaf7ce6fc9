import type { Locator, Page } from "playwright";

/** Sliders of the weights. */
export const sliders = (page: Page): Locator =>
  page.getByRole("group", { name: "น้ำหนัก", exact: true }).getByRole("slider");

/** The dock with the chosen areas. */
export const dock = (page: Page): Locator =>
  page.getByRole("region", { name: "ชุดที่เลือก", exact: true });

/** How many the rules and the people chose. */
export const summary = (page: Page): Locator => dock(page).getByRole("status").first();

/** Waits until areas are chosen and none are still being chosen. */
export async function settledChoice(page: Page): Promise<void> {
  await dock(page)
    .locator('[role="status"][aria-busy="false"]')
    .filter({ hasText: /กฎเลือก \d/ })
    .waitFor();
}

export const dossier = (page: Page): Locator => page.getByRole("dialog", { name: /แฟ้มเสนอ/ });

export async function weightsOf(page: Page): Promise<number[]> {
  return sliders(page).evaluateAll((all) =>
    all.map((one) => Number((one as HTMLInputElement).value)),
  );
}

/** Opens a tab of the dock. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Opens the dossier and waits until its map, the last part to come, is drawn. */
export async function openDossier(page: Page): Promise<void> {
  await openTab(page, "แฟ้มเสนอ");
  await page.getByRole("button", { name: "เปิดแฟ้มเสนอ" }).click();
  await dossier(page).getByRole("img").waitFor();
}

/** Cells of a table of the dossier, the first of its section being 0. */
export function rowsOf(page: Page, section: string, table: number): Promise<string[][]> {
  return cellsOf(page.locator(`[data-section="${section}"] table`).nth(table));
}

/** Cells of the body of a table. */
export function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...(line as HTMLTableRowElement).cells].map((cell) => cell.textContent ?? ""),
      ),
    );
}

/** A number as it is written, without commas and stars. */
export const figure = (text: string | undefined): number => Number(text?.replace(/[, *]/g, ""));
