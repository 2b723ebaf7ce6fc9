import { inflateSync } from "node:zlib";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, ready, sql, startApp } from "./app";
import { savedBy } from "./files";
import { cellsOf, dossier, figure, openDossier, openTab, rowsOf } from "./planner-page";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const comma = (n: number) => n.toLocaleString("en-US");

describe("the planner's dossier", () => {
  it("shows numbers that the database gives too", async () => {
    const { page, context, errors } = await app.open("/planner");
    await ready(page);
    await openDossier(page);
    const chosen = await rowsOf(page, "chosen", 0);
    expect(chosen).toHaveLength(6);
    const values = await rowsOf(page, "chosen", 1);
    for (const [i, [code]] of chosen.entries()) {
      const [tambon] = await sql<{ population: number; level: number; n: number }>(
        page,
        `select population, coalesce((select max(level) from sep_village v
           where v.tambon_code = t.code), 0)::int as level,
           (select count(*) from tambon)::int as n
         from tambon t where code = '${code}'`,
      );
      const [, need, , level, population] = values[i]!.map((text) => figure(text));
      expect(population).toBe(tambon?.population);
      expect(level).toBe(tambon?.level);
      const [first] = await cellsOf(page.locator(`[data-area="${code}"] table`).nth(1));
      const year = Number(/\d{4}/.exec(first?.[1] ?? "")?.[0]);
      const [row] = await sql<Record<string, number>>(
        page,
        `select o.value, o.numerator, o.denominator,
           (select count(*) + 1 from observation x where x.indicator = o.indicator
             and x.dataset = o.dataset and x.year_be = o.year_be and x.value > o.value)::int as rank,
           (select count(x.value) from observation x where x.indicator = o.indicator
             and x.dataset = o.dataset and x.year_be = o.year_be)::int as of_all
         from observation o where o.indicator = 'poverty_any' and o.area_code = '${code}'
           and o.year_be = ${year}`,
      );
      expect(need).toBeCloseTo(row!.value!, 1);
      expect(figure(first?.[2])).toBeCloseTo(row!.value!, 1);
      expect(figure(first?.[4])).toBe(row!.numerator);
      expect(figure(first?.[5])).toBe(row!.denominator);
      expect(first?.[8]).toBe(`${comma(row!.rank!)} จาก ${comma(row!.of_all!)}`);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it("prints on A4 alone, stamped, with Thai that can be selected", async () => {
    const { page, context } = await app.open("/planner");
    await ready(page);
    await openDossier(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#root").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "ปิดแฟ้ม" }).isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const bytes = pdf.toString("latin1");
    expect(bytes).toMatch(/\/MediaBox ?\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
    const clusters = new Set(actualTexts(pdf));
    for (const cluster of ["นำ", "น้ำ", "พื้", "ที่"]) {
      expect([...clusters].some((text) => text.includes(cluster))).toBe(true);
    }
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await dossier(page).waitFor({ state: "detached" });
    await context.close();
  });

  it("is saved as a workbook with the same areas and the budget", async () => {
    const { page, context } = await app.open("/planner");
    await ready(page);
    await openDossier(page);
    const chosen = await rowsOf(page, "chosen", 0);
    const book = read(await savedBy(page.getByRole("button", { name: "บันทึกเป็น XLSX" })));
    const lines = utils.sheet_to_json<(string | number)[]>(book.Sheets["พื้นที่ที่เลือก"]!, {
      header: 1,
    });
    for (const [code] of chosen) expect(lines.some(([first]) => first === code)).toBe(true);
    const budget = utils.sheet_to_json<(string | number)[]>(book.Sheets["งบประมาณ"]!, {
      header: 1,
    });
    expect(budget.flat()).toContain(2_493_000);
    await context.close();
  });
});

describe("rollout and budget of the plan", () => {
  it("marks pilots and rings with their waves, which the database tells", async () => {
    const { page, context } = await app.open("/planner");
    await ready(page);
    await openTab(page, "พื้นที่ขยายผล");
    const fold = page.getByRole("button", { name: "คำอธิบายสี", exact: true });
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    for (const [words, n] of [
      ["ครู ข รุ่น 1 (ตามแผน)", "18"],
      ["ครู ข รุ่นถัดไป (ตามแผน)", "18"],
    ] as const) {
      const row = page.getByRole("row").filter({ hasText: words });
      expect(await row.getByRole("cell").last().innerText()).toBe(n);
    }
    await page.getByRole("button", { name: "กำหนดบทบาทนำร่องและขยายผลบนแผนที่" }).click();
    const counts = () =>
      sql<{ role: string; wave: number; n: number }>(
        page,
        `select role, wave::int as wave, count(*)::int as n from area_role
         where source = 'user' group by all order by role, wave`,
      );
    await eventually(counts).toEqual([
      { role: "pilot", wave: 0, n: 6 },
      { role: "rollout", wave: 1, n: 18 },
      { role: "rollout", wave: 2, n: 18 },
    ]);
    await page.waitForURL(/roles=p[\d.]+~r1-/);
    await context.close();
  });

  it("adds up to the programme's frame, and says what a change adds", async () => {
    const { page, context } = await app.open("/planner");
    await ready(page);
    await openTab(page, "งบประมาณ");
    const panel = page.getByRole("region", { name: "งบประมาณ" }).first();
    await panel.getByText("ตรงกับกรอบของโครงการ", { exact: false }).waitFor();
    const cost = panel.getByRole("textbox", { name: /^บาทต่อรอบของ/ }).first();
    await cost.fill("๑๕๐,๐๐๐");
    await cost.press("Enter");
    await panel.getByText("+34,500", { exact: false }).first().waitFor();
    await context.close();
  });
});

/** Texts that a PDF gives its readers for letters drawn by several glyphs. */
function actualTexts(pdf: Buffer): string[] {
  const found: string[] = [];
  const whole = pdf.toString("latin1");
  for (const { index } of whole.matchAll(/stream\r?\n/g)) {
    const from = whole.indexOf("\n", index) + 1;
    const content = inflated(pdf.subarray(from, whole.indexOf("endstream", from)));
    for (const [, hex = ""] of content.matchAll(/ActualText <FEFF([0-9A-F]+)>/g)) {
      const units = hex.match(/.{4}/g) ?? [];
      found.push(String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return found;
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}
