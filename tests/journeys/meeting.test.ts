import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import {
  CROSSWALK,
  crosswalkFile,
  DIMENSIONS,
  tpmapFile,
  tpmapName,
} from "../support/made-up/tpmap-files";
import { describeShared, sharedFile, sharedPath } from "../support/shared-files";
import { type App, ready, sql, startApp } from "./app";
import { type GivenFile, load } from "./files";
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

/** What is brought to a meeting, and what the planner then shows. */
type Meeting = {
  readonly tables: readonly GivenFile[];
  readonly boundaries: GivenFile;
  readonly ranked: RegExp;
  readonly chosen: number;
};

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Loads the files, weighs, takes one place out, and leaves with numbers that SQL gives. */
async function meet({ tables, boundaries, ranked, chosen }: Meeting): Promise<void> {
  const { page, context, errors } = await app.open("/planner");
  await ready(page);
  expect((await load(page, ...tables)).problems).toEqual([]);
  expect((await load(page, boundaries)).problems).toEqual([]);
  await page.reload();
  await ready(page);

  await sliders(page).first().waitFor();
  expect((await weightsOf(page)).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  await page.getByText(ranked).first().waitFor();
  await sliders(page).first().focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
  expect((await weightsOf(page)).reduce((sum, weight) => sum + weight, 0)).toBe(100);

  await settledChoice(page);
  await summary(page)
    .filter({ hasText: `กฎเลือก ${chosen}` })
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
  const rows = await rowsOf(page, "chosen", 0);
  expect(rows).toHaveLength(chosen);
  const values = await rowsOf(page, "chosen", 1);
  for (const [i, [code]] of rows.entries()) {
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
}

describe("a meeting on made-up files in the shape of the official ones", () => {
  it(
    "weighs, takes one out, and leaves with numbers that SQL gives",
    () =>
      meet({
        tables: [
          ...DIMENSIONS.map((one) => ({ name: tpmapName(one), content: tpmapFile(one) })),
          { name: CROSSWALK, content: crosswalkFile() },
        ],
        boundaries: { name: OFFICIAL_ZIP, content: officialZip() },
        ranked: /จัดอันดับ 75 ตำบล/,
        chosen: 6,
      }),
    120_000,
  );
});

describeShared("tpmap2565", "a meeting on the official files", () => {
  const given = (path: string): GivenFile => {
    const { name, bytes } = sharedFile(path);
    return { name, content: bytes };
  };

  it(
    "weighs, takes one out, and leaves with numbers that SQL gives",
    () =>
      meet({
        tables: readdirSync(sharedPath("tpmap2565")).map((name) => given(`tpmap2565/${name}`)),
        boundaries: given("tha_admbnda_adm3_rtsd_20220121.zip"),
        ranked: /จัดอันดับ 4,3\d\d ตำบล/,
        chosen: 6,
      }),
    240_000,
  );
});
