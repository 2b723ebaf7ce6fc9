import { describe, expect, it } from "vitest";
import { withAnswer } from "../../src/catalogue/intake/questions";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import { aWorkspace } from "./a-workspace";
import { textFile } from "./an-import-session";

const HIDDEN = textFile("hidden-population-2564.csv", sexes([100, 200], [300, 400]));
const PUPILS = textFile("pupils-2564.csv", sexes([1, 2], [3, 4]));
const PUPILS_65 = textFile("pupils-2565.csv", sexes([5, 6], [7, 8]));

/** Men, women and all of two provinces. */
function sexes(...rows: readonly (readonly [number, number])[]): string {
  const places = ["ปทุมธานี", "อ่างทอง"];
  const lines = rows.map(([men, women], i) => `${places[i]},${men},${women},${men + women}`);
  return `จังหวัด,ชาย,หญิง,รวม\n${lines.join("\n")}\n`;
}

describe("two subjects with the same heads", () => {
  const apart = {
    "ชาย 2564": 400,
    "หญิง 2564": 600,
    "รวม 2564": 1000,
    "ชาย (pupils) 2564": 4,
    "หญิง (pupils) 2564": 6,
    "รวม (pupils) 2564": 10,
  };

  it("both remain when they are dropped together, unasked", async () => {
    const workspace = aWorkspace();
    const { questions } = await workspace.drop([HIDDEN, PUPILS]);
    expect(questions).toEqual([]);
    expect(workspace.shown()).toEqual(apart);
  });

  it("both remain when one comes after the other, and when one comes again", async () => {
    const workspace = aWorkspace();
    await workspace.drop([HIDDEN]);
    expect((await workspace.drop([PUPILS])).questions).toEqual([]);
    expect(workspace.shown()).toEqual(apart);
    expect((await workspace.drop([HIDDEN])).questions).toEqual([]);
    expect((await workspace.drop([PUPILS])).questions).toEqual([]);
    expect(workspace.shown()).toEqual(apart);
  });

  it("make no time line from one to the other", async () => {
    const workspace = aWorkspace();
    await workspace.drop([HIDDEN]);
    await workspace.drop([PUPILS_65]);
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 400, "ชาย (pupils) 2565": 12 });
  });

  it("go on as their own line in the next year", async () => {
    const workspace = aWorkspace();
    await workspace.drop([HIDDEN]);
    await workspace.drop([PUPILS]);
    const { drafts } = await workspace.drop([PUPILS_65]);
    expect(drafts[0]!.recipe.indicators[0]!.id).toBe("ชาย_pupils");
    expect(workspace.shown()).toMatchObject({ "ชาย (pupils) 2564": 4, "ชาย (pupils) 2565": 12 });
  });

  it("are told apart by their titles, whatever the file is called", async () => {
    const workspace = aWorkspace();
    const titled = (title: string, text: string) => textFile("data.csv", `${title},\n${text}`);
    await workspace.drop([titled("ประชากรแฝง ปี 2564", sexes([100, 200]))]);
    const { questions } = await workspace.drop([titled("นักเรียน ปี 2564", sexes([1, 2]))]);
    expect(questions).toEqual([]);
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 100, "ชาย (นักเรียน) 2564": 1 });
  });

  it("are told apart by their sheets", async () => {
    const workspace = aWorkspace();
    const head = ["จังหวัด", "ชาย", "หญิง"];
    const bytes = aWorkbook({
      ผู้สูงอายุ: [head, ["ปทุมธานี", 100, 200]],
      นักเรียน: [head, ["ปทุมธานี", 1, 2]],
    });
    const { questions } = await workspace.drop([{ name: "สถิติ 2564.xlsx", bytes }]);
    expect(questions).toEqual([]);
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 100, "ชาย (นักเรียน) 2564": 1 });
  });
});

describe("one subject", () => {
  it("goes on as one line in another year, whatever name the file has", async () => {
    const workspace = aWorkspace();
    const titled = (name: string, year: number) =>
      textFile(name, `จำนวนนักเรียน ปีการศึกษา ${year},\n${sexes([1, 2])}`);
    await workspace.drop([titled("a.csv", 2564)]);
    await workspace.drop([titled("b.csv", 2565)]);
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 1, "ชาย 2565": 1 });
  });

  const AGAIN = textFile("pupils-2564 (1).csv", sexes([1, 2], [3, 4]));

  it("goes on in another year under the very same file name: nothing is replaced", async () => {
    const workspace = aWorkspace();
    const given = (year: number, people: number) =>
      textFile("รายงาน.csv", `ผู้ป่วย ปี ${year},\nจังหวัด,ผู้ป่วย (คน)\nอ่างทอง,${people}\nปทุมธานี,1\n`);
    await workspace.drop([given(2564, 40)]);
    const next = await workspace.drop([given(2565, 50)]);
    expect(next.drafts[0]?.replaces).toBeNull();
    expect(Object.values(workspace.shown())).toEqual([41, 51]);
    const again = await workspace.drop([given(2565, 60)]);
    expect(again.questions).toEqual([]);
    expect(Object.values(workspace.shown())).toEqual([41, 61]);
  });

  it("brought in again under another name is asked about and hides nothing", async () => {
    const workspace = aWorkspace();
    await workspace.drop([PUPILS]);
    const { questions, taken } = await workspace.drop([AGAIN]);
    expect(questions).toEqual(["meeting: replace | apart"]);
    expect(taken).toEqual([]);
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 4 });
  });

  it("is replaced, or kept apart under its file's name, as it is answered", async () => {
    const workspace = aWorkspace();
    await workspace.drop([PUPILS]);
    await workspace.drop([AGAIN], { meeting: "replace" });
    expect(workspace.shown()).toMatchObject({ "ชาย 2564": 4 });
    const other = aWorkspace();
    await other.drop([PUPILS]);
    await other.drop([AGAIN], { meeting: "apart" });
    expect(other.shown()).toMatchObject({ "ชาย 2564": 4, "ชาย (pupils-2564 (1)) 2564": 4 });
  });

  it("of another level of areas is asked about: the map shows one level", async () => {
    const workspace = aWorkspace();
    await workspace.drop([PUPILS]);
    const amphoe = "จังหวัด,อำเภอ,ชาย,หญิง,รวม\nเชียงใหม่,แม่ริม,1,2,3\nเชียงใหม่,สันทราย,1,2,3\n";
    const { questions } = await workspace.drop([textFile("pupils 2565.csv", amphoe)]);
    expect(questions).toEqual(["meeting: apart | replace"]);
  });
});

describe("three rounds of one year in three sheets", () => {
  const head = ["จังหวัด", "ครัวเรือนที่ได้รับถุงยังชีพ", "หมู่บ้าน"];
  const bytes = aWorkbook({
    "รอบที่ 1": [head, ["ปทุมธานี", 700, 7], ["อ่างทอง", 20, 2]],
    "รอบที่ 2": [head, ["อ่างทอง", 60, 6], ["ชัยนาท", 50, 5]],
    "รอบที่ 3": [head, ["ตราด", 4, 1]],
  });
  const file = { name: "relief-2562.xlsx", bytes };
  const name = "ครัวเรือนที่ได้รับถุงยังชีพ";

  it("are one question, and nothing is taken before it is answered", async () => {
    const workspace = aWorkspace();
    const { questions } = await workspace.drop([file]);
    expect(questions).toEqual(["meeting-parts: add | apart | replace"]);
    expect(workspace.shown()).toEqual({});
  });

  it("tell where they meet and what each answer makes of them", async () => {
    const { importSession } = aWorkspace();
    const [draft] = (await importSession.open([file])).drafts;
    const review = await importSession.review(draft!.id, draft!.recipe);
    const question = review.ok ? review.value.questions[0] : undefined;
    expect(question?.why).toMatchObject([{ kind: "meets", spots: 1 }]);
    const totals = question?.candidates.map(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === "total" && one.name.th === name ? [one.total] : [])),
    );
    expect(totals).toEqual([[834], [720, 110, 4], [4]]);
  });

  it.each([
    ["add", { [`${name} 2562`]: 834, "หมู่บ้าน 2562": 21 }],
    [
      "apart",
      {
        [`${name} (รอบที่ 1) 2562`]: 720,
        [`${name} (รอบที่ 2) 2562`]: 110,
        [`${name} (รอบที่ 3) 2562`]: 4,
        "หมู่บ้าน (รอบที่ 1) 2562": 9,
        "หมู่บ้าน (รอบที่ 2) 2562": 11,
        "หมู่บ้าน (รอบที่ 3) 2562": 1,
      },
    ],
    ["replace", { [`${name} 2562`]: 4, "หมู่บ้าน 2562": 1 }],
  ])("become what is said: %s", async (answer, shown) => {
    const workspace = aWorkspace();
    const { questions, taken } = await workspace.drop([file], { "meeting-parts": answer });
    expect(questions).toEqual([]);
    expect(taken).toEqual(["relief-2562"]);
    expect(workspace.shown()).toEqual(shown);
    await workspace.drop([file], { "meeting-parts": answer });
    expect(workspace.shown()).toEqual(shown);
  });

  it("can be answered anew", async () => {
    const { importSession } = aWorkspace();
    const [draft] = (await importSession.open([file])).drafts;
    const question = { id: "meeting-parts", about: "meeting" } as const;
    const apart = withAnswer(draft!.recipe, question, "apart");
    expect(withAnswer(apart, question, "add").columns).toEqual(draft!.recipe.columns);
    expect(withAnswer(apart, question, null).indicators).toEqual(draft!.recipe.indicators);
  });
});

describe("tables of one year in other places", () => {
  const head = ["อำเภอ", "ผู้พิการ (คน)"];

  it("of one workbook are put together unasked: nothing meets", async () => {
    const workspace = aWorkspace();
    const bytes = aWorkbook({
      ภาคเหนือ: [
        ["จังหวัด", head[1]!],
        ["เชียงใหม่", 5],
        ["ลำปาง", 6],
      ],
      ภาคใต้: [
        ["จังหวัด", head[1]!],
        ["กระบี่", 7],
        ["พังงา", 8],
      ],
    });
    const { questions } = await workspace.drop([{ name: "ผู้พิการ 2565.xlsx", bytes }]);
    expect(questions).toEqual([]);
    const all = Object.values(workspace.shown()).reduce((sum, one) => sum + one, 0);
    expect(all).toBe(26);
  });

  it("of files that come one after the other hide nothing unasked", async () => {
    const workspace = aWorkspace();
    const of = (name: string, text: string) =>
      textFile(name, `ผู้พิการ ปี 2565,\nจังหวัด,คนพิการ (คน)\n${text}`);
    await workspace.drop([of("a.csv", "เชียงใหม่,5\nลำปาง,6\n")]);
    const { questions } = await workspace.drop([of("b.csv", "กระบี่,7\nพังงา,8\n")]);
    expect(questions).toEqual(["meeting: apart | replace"]);
  });
});

it("a set of boundaries takes the place of the one before, whatever its file is called", async () => {
  const workspace = aWorkspace();
  const bytes = officialZip();
  expect((await workspace.drop([{ name: OFFICIAL_ZIP, bytes }])).taken).toEqual(["boundaries"]);
  expect((await workspace.drop([{ name: "แนวเขตใหม่.zip", bytes }])).taken).toEqual(["boundaries"]);
});
