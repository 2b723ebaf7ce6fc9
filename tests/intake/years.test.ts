import { describe, expect, it } from "vitest";
import { anImportSession, must, textFile } from "./an-import-session";
import { land, landAnswered } from "./landing";

const TABLE = "จังหวัด,ผู้ว่างงาน (คน)\nเชียงใหม่,571\nลำปาง,120\nแพร่,88\n";

/** The years of the figures that were taken unasked, and what was asked. */
async function yearsOf(name: string, text: string) {
  const { figures, questions } = await land(textFile(name, text));
  return { years: [...new Set(Object.keys(figures).map((key) => key.slice(-4)))], questions };
}

describe("the year of a table", () => {
  it.each([
    [
      "the title, before a moment in the file's name",
      "unemployed_2019_08_14_09_30_11.csv",
      `จำนวนผู้ว่างงาน ปี 2560,\n${TABLE}`,
      "2560",
    ],
    ["a title in Thai digits", "ข้อมูล.csv", `ผู้ว่างงาน พ.ศ. ๒๕๖๓,\n${TABLE}`, "2563"],
    ["a budget year by its name", "ข้อมูล.csv", `ผู้ว่างงาน ปีงบประมาณ พ.ศ. 2566,\n${TABLE}`, "2566"],
    ["two digits after a cue", "ข้อมูล.csv", `ผู้ว่างงาน ปีงบ 66,\n${TABLE}`, "2566"],
    ["the file's name where nothing else tells", "unemployed-2562.csv", TABLE, "2562"],
    ["two digits of a file's name", "ว่างงาน65.csv", TABLE, "2565"],
    ["title and file that agree", "unemployed-2017.csv", `ผู้ว่างงาน ปี 2560,\n${TABLE}`, "2560"],
  ])("is told by %s", async (_, name, text, year) => {
    expect(await yearsOf(name, text)).toEqual({ years: [year], questions: [] });
  });

  it.each([
    ["a download's date is all there is", "data_20190814_093011.csv", TABLE, "year: 2562"],
    ["nothing tells it", "ข้อมูล.csv", TABLE, "year: "],
    ["title and file disagree", "data-2562.csv", `ผู้ว่างงาน ปี 2560,\n${TABLE}`, "year: 2560 | 2562"],
    [
      "a title tells two",
      "ข้อมูล.csv",
      `ผู้ว่างงาน ปี 2565 (ข้อมูล ณ 1 ม.ค. 2566),\n${TABLE}`,
      "year: 2565 | 2566",
    ],
    ["a file's name tells its datum", "จังหวัด_WGS1984.csv", TABLE, "year: "],
    ["a file's name counts ages", "ผู้สูงอายุ 60 ปีขึ้นไป.csv", TABLE, "year: "],
  ])("is asked where %s", async (_, name, text, question) => {
    expect(await yearsOf(name, text)).toEqual({ years: [], questions: [question] });
  });

  it("once answered is taken", async () => {
    const file = textFile("data-2562.csv", `ผู้ว่างงาน ปี 2560,\n${TABLE}`);
    const { figures, questions } = await landAnswered({ year: "2561" }, file);
    expect(questions).toEqual([]);
    expect(new Set(Object.keys(figures).map((key) => key.slice(-4)))).toEqual(new Set(["2561"]));
  });

  it("comes with where it was read", async () => {
    const importSession = anImportSession();
    const file = textFile("unemployed_2019_08_14.csv", `ผู้ว่างงาน ปีงบประมาณ 2560,\n${TABLE}`);
    const [draft] = (await importSession.open([file])).drafts;
    const review = must(await importSession.review(draft!.id, draft!.recipe));
    expect(review.questions).toEqual([]);
    expect(draft!.years).toEqual([
      {
        kind: "year",
        where: "title",
        text: "ผู้ว่างงาน ปีงบประมาณ 2560",
        yearBe: 2560,
        calendar: "fiscal",
      },
      { kind: "year", where: "stamp", text: "2019_08_14", yearBe: 2562 },
    ]);
  });
});
