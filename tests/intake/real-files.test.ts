import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import { withCrosswalk } from "../../src/catalogue/intake/crosswalk-decisions";
import { aDesk, draftNamed, must, SHARED, sharedFile } from "./a-desk";

const DIMENSIONS = ["accessibility", "education", "health", "income", "living"];
const TPMAP = DIMENSIONS.map((one) => `tpmap2565/tpmap65_train_${one}.csv`);
const CROSSWALK = "tpmap2565/tumbon_week1.csv";
const counts = (report: object | undefined) => {
  const { rows, matchedByCode, throughCrosswalk, unplaced } = report as Record<string, number>;
  return { rows, matchedByCode, throughCrosswalk, unplaced };
};

describe.skipIf(!existsSync(SHARED))("real files of ../shared/data (skipped where absent)", () => {
  it("make one dataset of five TPMAP files and their crosswalk, every row accounted for", async () => {
    const desk = aDesk();
    const opened = await desk.open([...TPMAP, CROSSWALK].map(sharedFile));
    expect(opened.problems).toEqual([]);
    expect(opened.crosswalks).toHaveLength(1);
    const draft = draftNamed(opened.drafts, "tpmap65_train_income.csv");
    expect(draft.files).toHaveLength(5);
    expect(draft.rows).toBe(4551);
    const review = must(await desk.review(draft.id, draft.recipe));
    expect(review.faults).toEqual([]);
    expect(review.joins).toHaveLength(5);
    const income = review.joins.find((one) => one.indicator === "poverty_income");
    expect(income).toMatchObject({ yearBe: 2565, file: "tpmap65_train_income.csv" });
    const expected = { rows: 4551, matchedByCode: 4211, throughCrosswalk: 244, unplaced: 96 };
    for (const join of review.joins) expect(counts(join)).toEqual(expected);
    expect(review.open.map(({ reason, count }) => [reason, count])).toEqual(
      Array.from({ length: 5 }, () => ["crosswalk-target-unknown", 1]),
    );
    const blank = review.leftBlank;
    expect(blank.reduce((sum, place) => sum + place.count, 0)).toBe(91);
    const lost = [...blank, ...review.open].reduce((sum, { people }) => sum + people, 0);
    expect(lost).toBe(684_311);
    expect(blank.every(({ name, people }) => name !== "" && people > 0)).toBe(true);
    expect(blank.map(({ people }) => people)).toEqual(
      blank.map(({ people }) => people).sort((a, b) => b - a),
    );

    const { info, files } = must(await desk.build(draft.id, draft.recipe));
    expect(info).toMatchObject({ id: "tpmap-2565", years: [2565], level: "tambon" });
    expect(info.files.map(({ indicator }) => indicator).sort()).toEqual(
      DIMENSIONS.map((one) => `poverty_${one}`),
    );
    expect(info.crosswalk).toMatchObject({ rows: 7585, blank: 166 });
    expect(info.indicators).toEqual([]);
    const first = files[0]!;
    const rows = must(readSeriesRows(first.bytes, first.name));
    expect(rows.length).toBe(info.rows / 5);
  });

  it("leave 340 rows of TPMAP unplaced until a crosswalk comes", async () => {
    const desk = aDesk();
    const { drafts } = await desk.open([sharedFile(TPMAP[3]!)]);
    const draft = drafts[0]!;
    const alone = must(await desk.review(draft.id, draft.recipe));
    expect(counts(alone.joins[0])).toEqual({
      rows: 4551,
      matchedByCode: 4211,
      throughCrosswalk: 0,
      unplaced: 340,
    });
    const later = await desk.open([sharedFile(CROSSWALK)]);
    const recipe = later.crosswalks.reduce(withCrosswalk, draft.recipe);
    const started = performance.now();
    const mended = must(await desk.review(draft.id, recipe));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(counts(mended.joins[0])).toMatchObject({ throughCrosswalk: 244, unplaced: 96 });
  });

  it("read heads of years and thousands over provinces", async () => {
    const desk = aDesk();
    const { drafts, problems } = await desk.open([sharedFile("ugly/PopulationByProvince.txt")]);
    expect(problems).toEqual([]);
    const review = must(await desk.review(drafts[0]!.id, drafts[0]!.recipe));
    expect(drafts[0]!.recipe.level).toBe("province");
    expect(review.joins.map(({ yearBe }) => yearBe)).toEqual(
      Array.from({ length: 12 }, (_, i) => 2545 + i),
    );
    const { info, files } = must(await desk.build(drafts[0]!.id, drafts[0]!.recipe));
    const rows = must(readSeriesRows(files[0]!.bytes, "series"));
    const bangkok = rows.find((row) => row.areaCode === "10" && row.yearBe === 2556);
    expect(info.level).toBe("province");
    expect(bangkok?.value).toBe(5686252);
  });

  it("read Thai names of a Windows-874 table and shapefile", async () => {
    const desk = aDesk();
    const loose = ["shp", "dbf", "prj", "cpg", "shx"].map((ending) =>
      sharedFile(`ugly/Amphoe_Province_RIO9_WGS1984.${ending}`),
    );
    const opened = await desk.open([...loose, sharedFile("ugly/province_Windows874.csv")]);
    expect(opened.problems).toEqual([]);
    const shapes = draftNamed(opened.drafts, "Amphoe_Province_RIO9_WGS1984.dbf");
    expect(shapes.files).toHaveLength(5);
    expect(shapes.rows).toBe(68);
    expect(JSON.stringify(shapes.head)).toContain("อ.");
    const provinces = draftNamed(opened.drafts, "province_Windows874.csv");
    expect(provinces.rows).toBe(77);
    expect(provinces.reading.encoding).toBe("windows-874");
    expect(JSON.stringify(provinces.head)).toContain("กาญจนบุรี");
  });

  it("read the indented workbook of incomes by province", async () => {
    const desk = aDesk();
    const { drafts, problems } = await desk.open([sharedFile("ugly/Income(excel).xlsx")]);
    expect(problems).toEqual([]);
    const draft = drafts.find(({ recipe }) => recipe.kind === "indicators")!;
    expect(draft.recipe.level).toBe("province");
    const review = must(await desk.review(draft.id, draft.recipe));
    expect(review.faults).toEqual([]);
    expect(review.joins.length).toBeGreaterThan(3);
    for (const join of review.joins) expect(join.tambons).toBeGreaterThanOrEqual(75);
  });
});
