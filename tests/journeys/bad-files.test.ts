import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BAD_FILES } from "../intake/bad-files";
import { type App, ready, sql, startApp } from "./app";
import { pickFile } from "./files";

const NAME = `<img src=x onerror="window.ran=1"><script>window.ran=2</script>`;
const CSV = `รหัสตำบล,ตำบล,จำนวนคนจน (คน)
500101,ศรีภูมิ,5
999901,"${NAME.replaceAll('"', '""')}",6
`;
const REFUSED = [
  "empty file",
  "5,000 columns",
  "truncated XLSX",
  "truncated Parquet",
  "path tricks in a zip",
  "password-protected XLSX",
  "coordinates swapped in shapes",
];
const COUNTS = "select count(*) as n, sum(value) as s from observation";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe("bad files dropped in the browser", () => {
  it("are each told with their name, and the data stay as they were", async () => {
    const { page, context, errors } = await app.open("/data");
    await ready(page);
    const before = await sql(page, COUNTS);
    for (const what of REFUSED) {
      const file = await BAD_FILES[what]!();
      await pickFile(page, { name: file.name, content: file.bytes });
      const told = page.getByRole("alert").filter({ hasText: file.name });
      await told.last().waitFor();
      expect(await told.last().textContent()).toContain("โปรด");
    }
    expect(await sql(page, COUNTS)).toEqual(before);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("with HTML in a name show it as text: no element is made of it, nothing runs", async () => {
    const { page, context, errors } = await app.open("/data");
    await ready(page);
    await pickFile(page, { name: "สคริปต์ 2565.csv", content: CSV });
    await page.getByRole("heading", { name: /พื้นที่ที่ยังหาไม่พบ \(1\)/ }).waitFor();
    await page.getByText(NAME, { exact: false }).first().waitFor();
    expect(await page.locator("main img[src=x], main script").count()).toBe(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(errors).toEqual([]);
    await context.close();
  });
});
