import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { templateById } from "../../src/catalogue/forms";
import { formXlsx } from "../../src/reports/templates/form-xlsx";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import { describeShared, sharedFile } from "../support/shared-files";
import { type App, ready, sql, startApp, type Visit } from "./app";
import { load } from "./files";

let app: App;
let visit: Visit;
beforeAll(async () => {
  app = await startApp();
  visit = await app.open("/officer");
  await ready(visit.page);
});
afterAll(() => app.close());

describe("forms in the built app", () => {
  it("come back as problems in SQL, with a bad row in unplaced", async () => {
    const form = templateById("problem-register")!;
    const rows = [
      ["500101", "2568", "TPMAP", "ความยากจน", "12", "กำลังแก้ไข", ""],
      ["500102", "2568", "TPMAP", "ความยากจน", "ไม่ทราบ", "กำลังแก้ไข", ""],
    ];
    const report = await load(visit.page, {
      name: "ทะเบียน.xlsx",
      content: await formXlsx(form, rows),
    });
    expect(report.problems).toEqual([]);
    expect(report.datasets).toMatchObject([{ unplaced: 1 }]);
    expect(await sql(visit.page, "select area_code, households from problem")).toEqual([
      { area_code: "500101", households: 12 },
    ]);
    const { id } = report.datasets[0]!;
    const bad = `select "row", reason from unplaced where dataset = '${id}'`;
    expect(await sql(visit.page, bad)).toEqual([{ row: 4, reason: "bad-cell" }]);
  });

  it("of households reach SQL as sums only", async () => {
    const form = templateById("bmn-household")!;
    const rows = Array.from({ length: 12 }, (_, i) => [
      "500101",
      "2568",
      `h${i}`,
      "3",
      "1",
      "1",
      "1",
      "0",
      "-",
      "",
      "",
    ]);
    const report = await load(visit.page, {
      name: "จปฐ.xlsx",
      content: await formXlsx(form, rows),
    });
    expect(report.problems).toEqual([]);
    expect(report.datasets).toHaveLength(2);
    const rates = `select indicator, value, numerator from observation
      where area_code = '500101' and year_be = 2568 and indicator = 'poverty_income'`;
    expect(await sql(visit.page, rates)).toEqual([
      { indicator: "poverty_income", value: 100, numerator: 36 },
    ]);
    expect(await sql(visit.page, "select mask, people from poverty_cell")).toEqual([
      { mask: 8, people: 36 },
    ]);
  });
});

/** A boundary zip takes the place of the shipped set, so many tambons without a shape, over a reload too. */
async function takesPlace(name: string, content: Uint8Array, without: number): Promise<void> {
  const report = await load(visit.page, { name, content });
  expect(report.problems).toEqual([]);
  expect(report.datasets).toMatchObject([{ id: "boundaries" }]);
  const shapeless = "select count(*) as n from tambon where not has_boundary";
  expect(await sql(visit.page, shapeless)).toEqual([{ n: without }]);
  await visit.page.goto(new URL("/data", app.url).href);
  await ready(visit.page);
  await visit.page.getByText("COD-AB").first().waitFor();
  expect(visit.errors).toEqual([]);
}

describe("made-up boundaries in the shape of the official ones", () => {
  it("take the place of the shipped ones, and last over a reload", () =>
    takesPlace(OFFICIAL_ZIP, officialZip(), 7436 - 81));
});

const ZIP = "tha_admbnda_adm3_rtsd_20220121.zip";

describeShared(ZIP, "official boundaries", () => {
  it("take the place of the shipped ones, and last over a reload", () =>
    takesPlace("tha_admbnda.zip", sharedFile(ZIP).bytes, 14));
});
