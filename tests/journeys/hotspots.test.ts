import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, openLegend, ready, startApp } from "./app";
import { csvRows, savedBy } from "./files";
import { legend } from "./screen";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PATH = "/planner?lang=en&ind=poverty_income&y=2565&lens=hotspot";
const LENS = "Clusters of high and low";

/** Counts of the legend by their words, once they are of all tambons. */
async function countsOf(page: Page): Promise<Map<string, number>> {
  await legend(page).getByRole("heading", { name: LENS }).waitFor();
  const total = async () => [...(await rowsOf(page)).values()].reduce((sum, n) => sum + n, 0);
  await eventually(total).toBe(7436);
  return rowsOf(page);
}

async function rowsOf(page: Page): Promise<Map<string, number>> {
  const rows = await legend(page).locator("tbody tr").all();
  const pairs = rows.map(async (row) => {
    const [, words = "", count = ""] = await row.locator("td").allInnerTexts();
    return [words.trim(), Number(count.replaceAll(",", ""))] as const;
  });
  return new Map(await Promise.all(pairs));
}

describe("a hotspot map", () => {
  it("is chosen on the screen, says what it rests on, and saves what it shows", async () => {
    const { page, context, errors } = await app.open(PATH.replace("&lens=hotspot", ""));
    await ready(page);
    await page.getByLabel("Look at it as").first().selectOption({ label: LENS });
    await page.waitForURL(/lens=hotspot/);
    await openLegend(page);
    const card = legend(page);
    const counts = await countsOf(page);
    expect(counts.size).toBeGreaterThan(5);
    await card.getByText("Method").click();
    for (const words of ["Anselin 1995", "2565", "share a line or a corner", "999"]) {
      await card.getByText(words).first().waitFor();
    }
    const saved = await savedBy(card.getByRole("button", { name: "Save result as CSV" }));
    const text = saved.toString("utf8").slice(1);
    expect(text).toMatch(/^# Seed: 2565/m);
    const rows = csvRows(text);
    expect(rows).toHaveLength(7436);
    expect(rows.filter((row) => row[6] === "High among high")).toHaveLength(
      counts.get("High among high") ?? -1,
    );
    expect(errors).toEqual([]);
    await context.close();
  });

  it("lists its clusters, flies to one, and tells lasting from new", async () => {
    const { page, context } = await app.open(PATH);
    await ready(page);
    await openLegend(page);
    const card = legend(page);
    await card.getByText(/^Clusters of high values: \d+$/).click();
    await card
      .getByRole("button", { name: /^Tambons in / })
      .first()
      .click();
    await page.waitForURL(/cam=/);
    await card.getByText("Lasting or new").click();
    await card.getByRole("rowheader", { name: "Lasting: every year" }).waitFor();
    await context.close();
  });

  it("gives another answer for other neighbours, and the same for the same link", async () => {
    const read = async (path: string) => {
      const { page, context } = await app.open(path);
      await ready(page);
      await openLegend(page);
      const counts = await countsOf(page);
      await context.close();
      return counts;
    };
    const first = await read(PATH);
    expect(await read(PATH)).toEqual(first);
    expect(await read(`${PATH}&nb=nearest6`)).not.toEqual(first);
  });
});
