import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, eventually, ready, sql, startApp, type Visit } from "./app";
import { type GivenFile, load, loadAnswered } from "./files";

let app: App;
let visit: Visit;
beforeAll(async () => {
  app = await startApp();
  visit = await app.open("/officer");
  await ready(visit.page);
});
afterAll(() => app.close());

const HEADS = "tumbol_ID,tumbol_name,province_ID,province_name,total_population";
const FILES: GivenFile[] = [
  {
    name: "tpmap65_income.csv",
    content: `${HEADS},poverty_rate_income\n100101,พระบรมมหาราชวัง,10,กรุงเทพมหานคร,1000,12.5\n500151,เทศบาล,50,เชียงใหม่,400,5\n500152,เทศบาล,50,เชียงใหม่,100,1\n`,
  },
  {
    name: "tpmap65_health.csv",
    content: `${HEADS},poverty_rate_health\n100101,พระบรมมหาราชวัง,10,กรุงเทพมหานคร,1000,0\n500151,เทศบาล,50,เชียงใหม่,400,2.5\n500152,เทศบาล,50,เชียงใหม่,100,3\n`,
  },
  { name: "crosswalk.csv", content: "TUMBOL_ID,MAP_TUMBOL_ID\n500151,500101\n500152,\n" },
  { name: "empty.csv", content: "" },
];

const INCOME = `select area_code, value, denominator from observation
  where dataset = 'tpmap-2565' and indicator = 'poverty_income' order by area_code`;
const ROWS = [
  { area_code: "100101", value: 12.5, denominator: 1000 },
  { area_code: "500101", value: 5, denominator: 400 },
];

describe("atlas.load in the built app", () => {
  it("makes one dataset of a family of files, through their crosswalk, and says the rest", async () => {
    const report = await load(visit.page, ...FILES);
    expect(report.problems).toEqual([{ kind: "file-empty", file: "empty.csv" }]);
    expect(report.crosswalks).toEqual(["crosswalk.csv"]);
    expect(report.datasets).toHaveLength(1);
    const [made] = report.datasets;
    expect(made).toMatchObject({ id: "tpmap-2565", rows: 3, unplaced: 2 });
    for (const join of made?.joins ?? []) {
      expect(join).toMatchObject({
        rows: 3,
        yearBe: 2565,
        matchedByCode: 1,
        throughCrosswalk: 1,
        unplaced: 1,
        reasons: { "crosswalk-blank": 1 },
      });
    }
  });

  it("shows it in SQL at once: what is placed and what is not", async () => {
    expect(await sql(visit.page, INCOME)).toEqual(ROWS);
    const unplaced = await sql(
      visit.page,
      `select raw_code, reason, indicator, denominator from unplaced
        where dataset = 'tpmap-2565' order by indicator`,
    );
    const blank = { raw_code: "500152", reason: "crosswalk-blank", denominator: 100 };
    expect(unplaced).toEqual([
      { ...blank, indicator: "poverty_health" },
      { ...blank, indicator: "poverty_income" },
    ]);
  });

  it("takes nothing of a table whose year is uncertain until the year is said", async () => {
    const name = "unemployed-2562.csv";
    const content = "ผู้ว่างงาน ปี 2560,\nจังหวัด,ผู้ว่างงาน (คน)\nเชียงใหม่,571\nลำปาง,120\n";
    const asked = await load(visit.page, { name, content });
    expect(asked.datasets).toEqual([]);
    expect(asked.questions).toMatchObject([
      { file: name, about: "year", candidates: [{ answer: "2560" }, { answer: "2562" }] },
    ]);
    const said = [{ file: name, about: "year", answer: "2560" }] as const;
    const taken = await loadAnswered(visit.page, said, { name, content });
    expect(taken.questions).toEqual([]);
    const [made] = taken.datasets;
    const figures = `select area_code, year_be, value from observation
      where dataset = '${made?.id}' order by area_code`;
    expect(await sql(visit.page, figures)).toEqual([
      { area_code: "50", year_be: 2560, value: 571 },
      { area_code: "52", year_be: 2560, value: 120 },
    ]);
  });

  it("keeps it over a reload, without a request to another host", async () => {
    await visit.page.reload();
    await ready(visit.page);
    await eventually(() => sql(visit.page, INCOME)).toEqual(ROWS);
    expect(visit.requests.filter((address) => !address.startsWith(app.url))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
