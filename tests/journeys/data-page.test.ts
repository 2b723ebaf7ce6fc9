import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTRACT } from "../../src/queries/schema";
import { EXAMPLES, TABLES } from "../../src/views/data/sql-tables";
import { type App, ready, sql, startApp } from "./app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe("the data page", () => {
  it("names every dataset with its stamp, and the state of the boundaries and the database", async () => {
    const { page, context } = await app.open("/data?lang=en");
    await ready(page);
    const titles = await sql<{ title_en: string }>(page, "select title_en from dataset");
    for (const { title_en } of titles) {
      await page.getByRole("heading", { level: 3, name: title_en }).waitFor();
    }
    expect(titles.length).toBeGreaterThan(4);
    await page.getByText("Database: ready").waitFor();
    expect(await page.locator("main").count()).toBe(1);
    await context.close();
  });

  it("documents every table that analysts may rely on, and its examples run", async () => {
    const { page, context } = await app.open("/data");
    await ready(page);
    expect(Object.keys(TABLES).sort()).toEqual([...CONTRACT].sort());
    for (const [table, columns] of Object.entries(TABLES)) {
      const list = columns.replace(/\brow\b/, '"row"');
      await sql(page, `select ${list} from ${table} limit 1`);
    }
    for (const { key, code } of EXAMPLES) {
      const text = /atlas\.sql\(`([^`]+)`\)/.exec(code)?.[1] ?? "";
      const rows = await sql(page, text);
      if (key !== "unplaced") expect(rows.length).toBeGreaterThan(0);
    }
    await context.close();
  });
});
