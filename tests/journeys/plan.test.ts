import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/figures/plan/scenario-link";
import { type App, eventually, ready, sql, startApp } from "./app";
import { seriousFaults } from "./axe";
import { pickFile, savedBy } from "./files";
import { dock, settledChoice, sliders, summary, weightsOf } from "./planner-page";
import { storedPlan } from "./stored-state";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const scoreOf = (page: Page): Locator => page.getByRole("region", { name: "คะแนนในแผนนี้" });
const ranking = (page: Page): Locator => page.getByRole("grid").first();

/** Name and score of the first rows of the ranking. */
async function firstRows(page: Page, count = 5): Promise<string[]> {
  const rows = ranking(page).locator("tbody tr[data-index]");
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll("td")].map((td) => td.textContent ?? "");
      return cells.slice(0, 3).join("|");
    }),
  );
  return texts.slice(0, count);
}

async function open(path: string) {
  const visit = await app.open(path);
  await ready(visit.page);
  await visit.page.getByText(/จัดอันดับ [\d,]+ ตำบล/).waitFor();
  await settledChoice(visit.page);
  await eventually(() => firstRows(visit.page)).toHaveLength(5);
  return visit;
}

/** The ranking of the default scenario as SQL has it: weighted sums of columns from 0 to 1. */
const RANKED = `
  with one as (
    select t.code, t.region, t.population::double as people,
      (select max(value) from observation o where o.indicator = 'poverty_any' and o.status = 'value'
        and o.level = 'tambon' and o.area_code = t.code and o.year_be = 2565) as need,
      (select max(value) from observation o where o.indicator = 'poverty_income' and o.status = 'value'
        and o.level = 'tambon' and o.area_code = t.code and o.year_be = 2565) as income,
      coalesce((select max(level) from sep_village s where s.tambon_code = t.code), 0)::double as sep
    from tambon t
  ), whole as (
    select * from one where need is not null and income is not null and people is not null
  ), scored as (
    select code, region,
      40 * (need - min(need) over ()) / (max(need) over () - min(need) over ())
      + 15 * (income - min(income) over ()) / (max(income) over () - min(income) over ())
      + 25 * (sep - min(sep) over ()) / (max(sep) over () - min(sep) over ())
      + 20 * (people - min(people) over ()) / (max(people) over () - min(people) over ()) as score
    from whole
  )`;

describe("the planner's meeting", () => {
  it("opens with weights that total 100, a ranking and a choice that agree with SQL", async () => {
    const { page, context, errors } = await open("/planner");
    expect(await weightsOf(page)).toEqual([40, 15, 25, 20]);
    const best = await sql<{ code: string; score: number; name: string }>(
      page,
      `${RANKED} select s.code, s.score, t.name_th as name from scored s join tambon t using (code)
       order by s.score desc limit 5`,
    );
    const wanted = best.map(({ name, score }) => new RegExp(`${name}.*\\|${score.toFixed(1)}$`));
    await eventually(() => firstRows(page)).toEqual(
      wanted.map((row) => expect.stringMatching(row)),
    );
    const [counted] = await sql<{ n: number }>(page, `${RANKED} select count(*) as n from scored`);
    const n = counted?.n.toLocaleString("en");
    await page.getByText(`จัดอันดับ ${n} ตำบล`).first().waitFor();
    const regions = await sql<{ name: string }>(
      page,
      `${RANKED} select t.name_th as name from scored s join tambon t using (code)
       qualify row_number() over (partition by s.region order by s.score desc, s.code) = 1`,
    );
    expect(regions).toHaveLength(6);
    for (const { name } of regions) {
      await dock(page).getByRole("grid").getByText(name).first().waitFor({ state: "attached" });
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it("re-ranks and recolours as a weight moves, keeps a total of 100, and goes back step by step", async () => {
    const { page, context } = await open("/planner");
    await page.evaluate(noPauses);
    const before = await firstRows(page);
    const last = sliders(page).last();
    await last.focus();
    for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight");
    await eventually(async () => (await weightsOf(page))[3]).toBe(50);
    const moved = await weightsOf(page);
    expect(moved.reduce((sum, w) => sum + w, 0)).toBe(100);
    await eventually(() => firstRows(page)).not.toEqual(before);
    await page.getByRole("region", { name: "คำอธิบายสี" }).getByText("คะแนนตามน้ำหนัก").waitFor();
    await page.waitForURL(/[?&]plan=/);
    await page.getByRole("button", { name: "ย้อนแผนหนึ่งขั้น" }).click();
    await eventually(() => weightsOf(page)).toEqual([40, 15, 25, 20]);
    await eventually(() => firstRows(page)).toEqual(before);
    await page.getByRole("button", { name: "เดินแผนหน้าหนึ่งขั้น" }).click();
    await eventually(() => weightsOf(page)).toEqual(moved);
    await context.close();
  });

  it("counts candidates after each rule, names the one that empties the field, and chooses nothing then", async () => {
    const { page, context } = await open("/planner");
    await page.getByText("กฎและโควตา", { exact: true }).click();
    await page.getByRole("button", { name: "เพิ่มเงื่อนไข" }).click();
    const [some] = await sql<{ n: number }>(
      page,
      "select count(distinct tambon_code) as n from sep_village where level >= 2",
    );
    const steps = page.getByRole("listitem").filter({ hasText: "อย่างน้อย 2" });
    await steps.getByText(some?.n.toLocaleString("en") ?? "").waitFor();
    await page.getByLabel("ค่าที่กำหนด").fill("9");
    await page.getByRole("button", { name: "เพิ่มเงื่อนไข" }).click();
    await page.getByText("ข้อนี้ทำให้ไม่เหลือใคร").waitFor();
    await page.getByText(/ทำให้ไม่เหลือผู้มีสิทธิ์/).waitFor();
    await dock(page).getByText("ยังเลือกไม่ได้ ดูเหตุผลทางซ้าย").waitFor();
    await page.getByRole("button", { name: "ลบออก" }).click();
    await dock(page)
      .getByText(/กฎเลือก 6/)
      .waitFor();
    await context.close();
  });

  it("takes one out only with a reason, beside what the rules alone choose; saves, reloads, shares", async () => {
    const { page, context } = await open("/planner");
    const row = dock(page).getByRole("grid").locator("tbody tr[data-index]").first();
    const name = (
      (await row.locator("[data-column=people]").innerText()).split(/\s/)[0] ?? ""
    ).trim();
    const runner = (
      (await row.locator("[data-column=runner]").innerText()).split(/\s/)[0] ?? ""
    ).trim();
    await row.click();
    await dock(page).getByRole("button", { name: "เอาออก", exact: true }).click();
    await dock(page).getByText("ต้องเขียนเหตุผลก่อน").waitFor();
    await dock(page)
      .getByLabel(/^เหตุผลสำหรับ/)
      .fill("ผู้นำยังไม่พร้อม");
    await dock(page).getByRole("button", { name: "เอาออก", exact: true }).click();
    await summary(page).filter({ hasText: "กฎเลือก 6 · เลือกจริง 6 · ปรับด้วยมือ 1" }).waitFor();
    await eventually(() => row.locator("[data-column=people]").innerText()).toContain(runner);
    await eventually(() => row.locator("[data-column=rules]").innerText()).toContain(name);
    await dock(page).getByText("“ผู้นำยังไม่พร้อม”").waitFor();
    const ranked = page.locator("[data-column=name]", { hasText: "“ผู้นำยังไม่พร้อม”" });
    await eventually(() => ranked.allTextContents()).toEqual([expect.stringContaining(name)]);
    expect(await ranked.innerText()).toContain("เอาออก");
    await scoreOf(page).getByText("เอาออกด้วยมือ: “ผู้นำยังไม่พร้อม”").waitFor();

    await dock(page).getByRole("tab", { name: "ฉากทัศน์" }).click();
    await dock(page).getByLabel("ชื่อฉากทัศน์").fill("ประชุม ๑");
    await dock(page).getByRole("button", { name: "บันทึก", exact: true }).click();
    await dock(page).getByRole("button", { name: "เปิด ประชุม ๑", exact: true }).waitFor();
    const whole = /ประชุม ๑.*ผู้นำยังไม่พร้อม/;
    await eventually(() => JSON.stringify(planIn(page))).toMatch(whole);
    await eventually(() => storedPlan(page)).toMatch(whole);
    const shared = page.url().slice(app.url.length);
    expect(shared.length).toBeLessThan(1200);

    await page.goto(new URL("/planner", app.url).href);
    await ready(page);
    await page.getByText("ประชุม ๑").first().waitFor();
    await dock(page).getByText("“ผู้นำยังไม่พร้อม”").waitFor();
    await dock(page).getByRole("tab", { name: "ฉากทัศน์" }).click();
    const text = await savedScenario(page);
    await context.close();

    const other = await open(shared);
    await dock(other.page).getByText("“ผู้นำยังไม่พร้อม”").waitFor();
    await eventually(() => dock(other.page).getByRole("grid").innerText()).toContain(runner);
    await other.context.close();
    await reopens(text, runner);
  }, 240_000);

  it("is walked by keys: links to its parts, one stop for the ranking, into the area panel and back", async () => {
    const { page, context } = await open("/planner");
    const skip = page.getByRole("link", { name: "ข้ามไปที่ชุดที่เลือก" });
    await skip.focus();
    await page.keyboard.press("Enter");
    expect(await dock(page).evaluate((part) => part === document.activeElement)).toBe(true);

    const stops = ranking(page).locator('tr[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press("ArrowDown");
    const [, second = ""] = await firstRows(page, 2);
    await page.keyboard.press("Enter");
    const score = second.split("|")[2] ?? "";
    await scoreOf(page).getByText(`คะแนน ${score} · อันดับ 2 จาก`).waitFor();
    const points = await scoreOf(page).locator("tbody td:last-child").allTextContents();
    const sum = points.reduce((total, text) => total + Number(text), 0);
    expect(Math.abs(sum - Number(score))).toBeLessThan(0.3);
    await page.keyboard.press("Escape");
    await scoreOf(page).waitFor({ state: "detached" });
    const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.index);
    await eventually(at).toBe("1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=grid]"))).toBeNull();

    const edge = page.getByRole("separator", { name: "ความสูงของแผงใต้แผนที่" });
    const height = async () => (await dock(page).boundingBox())?.height ?? 0;
    const whole = (await page.locator("main").boundingBox())?.height ?? 0;
    await edge.focus();
    await page.keyboard.press("End");
    await eventually(height).toBe(whole);
    await page.keyboard.press("Home");
    await eventually(height).toBeLessThan(60);
    await context.close();
  });

  it("has no serious fault of accessibility with all its settings open, on a laptop and a phone", async () => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      const { page, context } = await app.open("/planner", { width, height });
      await ready(page);
      if (width < 900) await page.getByText("ตั้งค่า", { exact: true }).first().click();
      for (const title of ["กฎและโควตา", "เกณฑ์และวิธี", "เทียบทีละคู่ (AHP)"]) {
        await page.getByText(title, { exact: true }).click();
      }
      await page.getByRole("button", { name: "ใช้น้ำหนักจาก AHP" }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await context.close();
    }
  });

  it("names what is wrong with a file: its version, its boundaries, an indicator that is gone", async () => {
    const { page, context } = await open("/planner");
    await dock(page).getByRole("tab", { name: "ฉากทัศน์" }).click();
    const text = await savedScenario(page);
    await give(page, text.replace('"version": 1', '"version": 7'));
    await page.getByText(/ไฟล์นี้เป็นรุ่น 7/).waitFor();
    await give(page, text.replace(/"boundaries(Th)?": "[^"]*"/g, '"boundaries$1": "ที่อื่น"'));
    await page.getByText(/ทำบนแนวเขตอื่น \(ที่อื่น\)/).waitFor();
    await give(page, text.replace('"poverty_income"', '"gone_by_now"'));
    await page.getByText(/gone_by_now: ข้อมูลนี้ไม่มีอยู่แล้ว/).waitFor();
    await dock(page).getByRole("tab", { name: "ชุดที่เลือก" }).click();
    await dock(page).getByText("ยังเลือกไม่ได้ ดูเหตุผลทางซ้าย").waitFor();
    await context.close();
  });
});

/** Stops the page's clock: pauses of a slow machine between two keys are none of the hand. */
function noPauses(): void {
  const now = Date.now();
  Date.now = () => now;
}

/** The plan in the link of a page. */
function planIn(page: Page): unknown {
  return decodeScenario(new URL(page.url()).searchParams.get("plan") ?? "");
}

async function savedScenario(page: Page): Promise<string> {
  const button = dock(page).getByRole("button", { name: "บันทึกเป็นไฟล์" });
  return (await savedBy(button)).toString("utf8");
}

/** Gives the page a scenario file. */
async function give(page: Page, content: string): Promise<void> {
  await pickFile(dock(page), { name: "scenario.json", content });
}

async function reopens(text: string, runner: string): Promise<void> {
  const { page, context } = await open("/planner");
  await dock(page).getByRole("tab", { name: "ฉากทัศน์" }).click();
  await give(page, text);
  await page.getByText("ประชุม ๑").first().waitFor();
  await dock(page).getByRole("tab", { name: "ชุดที่เลือก" }).click();
  await eventually(() => dock(page).getByRole("grid").innerText()).toContain(runner);
  await context.close();
}
