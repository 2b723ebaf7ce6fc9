import { describe, expect, it } from "vitest";
import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import {
  AMPHOE_LAYER,
  amphoeLayer,
  incomeOf,
  incomeWorkbook,
  peopleOf,
  populationByProvince,
  provincesCp874,
} from "../support/made-up/office-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { anImportSession, draftNamed, must, textFile } from "./an-import-session";

const YEARS = Array.from({ length: 12 }, (_, i) => 2545 + i);

async function provesPopulation(file: DroppedFile, bangkok2556: number) {
  const importSession = anImportSession();
  const { drafts, problems } = await importSession.open([file]);
  expect(problems).toEqual([]);
  const review = must(await importSession.review(drafts[0]!.id, drafts[0]!.recipe));
  expect(drafts[0]!.recipe.level).toBe("province");
  expect(review.joins.map(({ yearBe }) => yearBe)).toEqual(YEARS);
  const { info, files } = must(await importSession.build(drafts[0]!.id, drafts[0]!.recipe));
  const rows = must(readSeriesRows(files[0]!.bytes, "series"));
  const bangkok = rows.find((row) => row.areaCode === "10" && row.yearBe === 2556);
  expect(info.level).toBe("province");
  expect(bangkok?.value).toBe(bangkok2556);
}

/** A loose shapefile and a table of provinces, both in CP874, dropped together. */
async function provesThaiNames(layer: readonly DroppedFile[], stem: string, amphoe: number) {
  const importSession = anImportSession();
  const opened = await importSession.open(layer);
  expect(opened.problems).toEqual([]);
  const shapes = draftNamed(opened.drafts, `${stem}.dbf`);
  expect([shapes.files.length, shapes.rows]).toEqual([layer.length - 1, amphoe]);
  expect(JSON.stringify(shapes.head)).toContain("อ.");
  const provinces = draftNamed(opened.drafts, "province_Windows874.csv");
  expect(provinces.rows).toBe(77);
  expect(provinces.reading.encoding).toBe("windows-874");
  expect(JSON.stringify(provinces.head)).toContain("กาญจนบุรี");
}

/** A workbook of incomes joins at least so many provinces in each of its ten years. */
async function provesIncome(file: DroppedFile, provinces: number) {
  const importSession = anImportSession();
  const { drafts, problems } = await importSession.open([file]);
  expect(problems).toEqual([]);
  const draft = drafts.find(({ recipe }) => recipe.kind === "indicators")!;
  expect(draft.recipe.level).toBe("province");
  const review = must(await importSession.review(draft.id, draft.recipe));
  expect(review.faults).toEqual([]);
  expect(review.joins).toHaveLength(10);
  for (const join of review.joins) expect(join.tambons).toBeGreaterThanOrEqual(provinces);
  const { files } = must(await importSession.build(draft.id, draft.recipe));
  return must(readSeriesRows(files[0]!.bytes, "series"));
}

describe("made-up files as offices send them", () => {
  it("heads of years and thousands over provinces", () =>
    provesPopulation(
      textFile("PopulationByProvince.txt", populationByProvince()),
      peopleOf(0, 2556),
    ));

  it("Thai names of a Windows-874 table and shapefile", () => {
    const table = { name: "province_Windows874.csv", bytes: provincesCp874() };
    return provesThaiNames([...amphoeLayer(), table], AMPHOE_LAYER, 6);
  });

  it("an indented workbook of incomes by province, names in another spelling too", async () => {
    const rows = await provesIncome({ name: "Income.xlsx", bytes: incomeWorkbook() }, 22);
    const figureOf = (code: string) =>
      rows.find(({ areaCode, yearBe }) => areaCode === code && yearBe === 2558)?.value;
    for (const code of ["10", "20", "31", "93"]) {
      expect([code, figureOf(code)]).toEqual([code, incomeOf(code, 2558)]);
    }
  });
});

describeShared("ugly", "files of offices", () => {
  it("heads of years and thousands over provinces", () =>
    provesPopulation(sharedFile("ugly/PopulationByProvince.txt"), 5686252));

  it("Thai names of a Windows-874 table and shapefile", () => {
    const stem = "Amphoe_Province_RIO9_WGS1984";
    const layer = ["shp", "dbf", "prj", "cpg", "shx"].map((end) =>
      sharedFile(`ugly/${stem}.${end}`),
    );
    const table = sharedFile("ugly/province_Windows874.csv");
    return provesThaiNames([...layer, table], stem, 68);
  });

  it("the indented workbook of incomes by province", () =>
    provesIncome(sharedFile("ugly/Income(excel).xlsx"), 75));
});
