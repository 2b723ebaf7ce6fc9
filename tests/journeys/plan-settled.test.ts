import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, ready, startApp } from "./app";
import { dock, openTab, settledChoice, weightsOf } from "./planner-page";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function open() {
  const visit = await app.open("/planner");
  await ready(visit.page);
  await settledChoice(visit.page);
  return visit;
}

describe("what is shown while or after the plan changes", () => {
  it("is an older set, greyed, that cannot be marked; the choice can be stopped", async () => {
    const { page, context } = await open();
    const mark = dock(page).getByRole("button", { name: "กำหนดทั้งชุดเป็นนำร่อง" });
    expect(await mark.isDisabled()).toBe(false);
    await page.getByText("กฎและโควตา", { exact: true }).click();
    await page.getByLabel("จำนวนต่อแห่ง").fill("3");
    await settledChoice(page);
    await page.getByLabel("ห่างกันอย่างน้อย (กม.)").fill("160");
    await dock(page).getByText("กำลังหาชุดที่ดีที่สุด").waitFor();
    await dock(page)
      .getByText(/[1-9]\d* วินาที/)
      .waitFor();
    expect(await mark.isDisabled()).toBe(true);
    await dock(page).getByRole("button", { name: "หยุด" }).click();
    await dock(page).getByText("หยุดแล้ว ยังไม่มีชุดที่เลือกตามแผนนี้").waitFor();
    expect(await mark.count()).toBe(0);
    await dock(page).getByRole("button", { name: "คำนวณอีกครั้ง" }).click();
    await dock(page).getByText("กำลังหาชุดที่ดีที่สุด").waitFor();
    await page.getByLabel("ห่างกันอย่างน้อย (กม.)").fill("2000");
    await dock(page)
      .getByText(/ห่างกันอย่างน้อย 2,000 กม\. ทำให้เลือกครบโควตาไม่ได้/)
      .waitFor();
    await context.close();
  });

  it("is the tested set under its own name, without verdicts, once the plan is another", async () => {
    const { page, context } = await open();
    await openTab(page, "ความมั่นคง");
    const panel = page.getByRole("region", { name: "ผลเลือกมั่นคงเพียงใด" });
    await panel.getByRole("button", { name: "ทดสอบ" }).click();
    const verdicts = panel.getByRole("cell", { name: /^(มั่นคง|ก้ำกึ่ง|เปราะบาง)$/ });
    await verdicts.first().waitFor();
    expect(await verdicts.count()).toBe(6);
    const tested = await panel.getByRole("rowheader").first().textContent();
    await page.getByRole("button", { name: "เท่ากันทุกเกณฑ์" }).click();
    await panel.getByText(/ชุดที่ทดสอบไว้ก่อนแผนเปลี่ยน/).waitFor();
    expect(await verdicts.count()).toBe(0);
    expect(await panel.getByRole("rowheader").first().textContent()).toBe(tested);
    await context.close();
  });

  it("are weights of judgements that contradict each other only once that is confirmed", async () => {
    const { page, context } = await open();
    const before = await weightsOf(page);
    await page.getByText("เทียบทีละคู่ (AHP)", { exact: true }).click();
    const pairs = page.getByRole("slider", { name: /เทียบกับ/ });
    await pairs.nth(0).press("Home");
    await pairs.nth(1).press("End");
    await pairs.nth(3).press("Home");
    await page.getByText("ไม่สอดคล้องกัน (เกิน 0.10)").waitFor();
    await page.getByText(/แต่เมื่อดูจากคู่อื่นควรเป็น “.+”/).waitFor();
    await page.getByRole("button", { name: "ใช้น้ำหนักจาก AHP" }).click();
    expect(await weightsOf(page)).toEqual(before);
    await page.getByRole("button", { name: "กลับไปทบทวน" }).click();
    await page.getByRole("button", { name: "ใช้น้ำหนักจาก AHP" }).click();
    await page.getByRole("button", { name: "ใช้ทั้งที่ยังไม่สอดคล้อง" }).click();
    await eventually(() => weightsOf(page)).not.toEqual(before);
    await context.close();
  });
});
