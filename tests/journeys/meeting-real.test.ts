import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ready, sql, startApp } from "./app";
import { load } from "./files";
import {
  dock,
  dossier,
  figure,
  openDossier,
  rowsOf,
  settledChoice,
  sliders,
  summary,
  weightsOf,
} from "./planner-page";

const DATA = "../shared/data";
const ZIP = `${DATA}/tha_admbnda_adm3_rtsd_20220121.zip`;
const TPMAP = `${DATA}/tpmap2565`;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe.skipIf(!existsSync(ZIP))(
  "the meeting on real data (skipped where ../shared is absent)",
  () => {
    it("weighs real income on real boundaries, takes one out, and leaves with numbers that SQL gives", async () => {
      const { page, context, errors } = await app.open("/planner");
      await ready(page);
      const tables = readdirSync(TPMAP).map((name) => ({ name, path: `${TPMAP}/${name}` }));
      for (const files of [tables, [{ name: basename(ZIP), path: ZIP }]]) {
        const given = files.map(({ name, path }) => ({ name, content: readFileSync(path) }));
        expect((await load(page, ...given)).problems).toEqual([]);
      }
      await page.reload();
      await ready(page);

      await sliders(page).first().waitFor();
      expect((await weightsOf(page)).reduce((sum, weight) => sum + weight, 0)).toBe(100);
      await page
        .getByText(/จัดอันดับ 4,3\d\d ตำบล/)
        .first()
        .waitFor();
      await sliders(page).first().focus();
      for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
      expect((await weightsOf(page)).reduce((sum, weight) => sum + weight, 0)).toBe(100);

      await settledChoice(page);
      await summary(page)
        .filter({ hasText: /กฎเลือก 6/ })
        .waitFor();
      await dock(page).getByRole("grid").locator("tbody tr[data-index]").first().click();
      await dock(page)
        .getByLabel(/^เหตุผลสำหรับ/)
        .fill("ถนนขาด");
      await dock(page).getByRole("button", { name: "เอาออก", exact: true }).click();
      await dock(page)
        .getByText(/ปรับด้วยมือ 1/)
        .waitFor();

      await openDossier(page);
      const chosen = await rowsOf(page, "chosen", 0);
      expect(chosen).toHaveLength(6);
      const values = await rowsOf(page, "chosen", 1);
      for (const [i, [code]] of chosen.entries()) {
        const [row] = await sql<{ population: number; income: number; shape: boolean }>(
          page,
          `select t.population, t.has_boundary as shape, (select o.value from observation o
           where o.indicator = 'poverty_income' and o.area_code = t.code and o.year_be = 2565) as income
         from tambon t where t.code = '${code}'`,
        );
        const figures = values[i]!.map(figure);
        expect(figures.some((n) => n === row?.population)).toBe(true);
        expect(figures.some((n) => Math.abs(n - row!.income) < 0.06)).toBe(true);
        expect(row?.shape).toBe(true);
      }
      await dossier(page)
        .getByText(/ถนนขาด/)
        .first()
        .waitFor();
      expect(errors).toEqual([]);
      await context.close();
    }, 240_000);
  },
);
