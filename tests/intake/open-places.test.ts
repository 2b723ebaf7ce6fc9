import { describe, expect, it } from "vitest";
import { crosswalkTable } from "../../src/catalogue/intake/join/crosswalk-table";
import { withRemembered } from "../../src/catalogue/intake/remembered-decisions";
import type { Draft } from "../../src/catalogue/intake/vocabulary/draft";
import type { PlaceDecision } from "../../src/catalogue/intake/vocabulary/recipe";
import { anImportSession, must, textFile } from "./an-import-session";

const PINS = `ชื่อ,lat,lng,สมาชิก
ก,18.7883,98.9853,12
ข,18.42,98.68,8
ค,0,0,3
ง,,,4
จ,2.5,101,2
`;

async function pins() {
  const known = new Map([
    [98.9853, "500107"],
    [98.68, "500102"],
  ]);
  const importSession = anImportSession([], undefined, (lon) => known.get(lon) ?? null);
  const [draft] = (await importSession.open([textFile("พิกัด_65.csv", PINS)])).drafts;
  const review = async (decisions: readonly PlaceDecision[]) =>
    must(await importSession.review(draft!.id, { ...draft!.recipe, decisions }));
  return { draft: draft!, review };
}

describe("rows of pins that lie nowhere", () => {
  it("are listed each by its own name and reason", async () => {
    const { review } = await pins();
    const { open } = await review([]);
    expect(open.map(({ name, reason, rows }) => [name, reason, rows])).toEqual([
      ["ค", "point-outside", [4]],
      ["ง", "no-area", [5]],
      ["จ", "point-outside", [6]],
    ]);
  });

  it("are mended one by one; pins that were placed stay", async () => {
    const { review } = await pins();
    const { open } = await review([]);
    const after = await review([{ raw: open[1]!.raw, code: "500108", by: "hand" }]);
    expect(after.preview.map(({ area }) => area)).toEqual(["500107", "500102", "", "500108", ""]);
    expect(after.open.map(({ name }) => name)).toEqual(["ค", "จ"]);
  });
});

describe("what was decided about a row without a place", () => {
  const row: PlaceDecision = { raw: "#5", code: "500108", by: "hand" };
  const labelled: PlaceDecision = { raw: "#5 ง", code: "500108", by: "hand" };
  const pin: PlaceDecision = { raw: "@101,2.5", code: "500108", by: "hand" };

  it("is remembered for the same dataset by its label, and never for another file", async () => {
    const { draft } = await pins();
    const before = { ...draft.recipe, decisions: [row, labelled, pin] };
    const same: Draft = { ...draft, replaces: before.dataset.id };
    expect(withRemembered(same, [before]).decisions).toEqual([labelled, pin]);
    expect(withRemembered(draft, [before]).decisions).toEqual([pin]);
  });

  it("is no part of a saved crosswalk", () => {
    expect(crosswalkTable([row, labelled, pin]).rows).toEqual([["@101,2.5", "500108", "", "hand"]]);
  });
});

const POOR = `รหัสตำบล,ตำบล,ครัวเรือนยากจน,ครัวเรือนทั้งหมด
500101,ศรีภูมิ,12,1200
500151,ทน.เชียงใหม่ (ก),5,400
500152,ทน.เชียงใหม่ (ข),7,900
500153,ทต.ช้างเผือก,4,300
500154,ทต.ป่าแดด,4,200
`;
const CROSSWALK = `from_code,to_code
500151,
500152,
500153,400194
500154,500107
500199,500108
`;

describe("places that a crosswalk decides about", () => {
  async function poor(more: readonly PlaceDecision[] = []) {
    const importSession = anImportSession();
    const files = [textFile("ยากจน_2565.csv", POOR), textFile("เทียบ.csv", CROSSWALK)];
    const { drafts } = await importSession.open(files);
    const { id, recipe } = drafts.find((draft) => draft.file === "ยากจน_2565.csv")!;
    const decisions = [...recipe.decisions, ...more];
    return must(await importSession.review(id, { ...recipe, decisions }));
  }

  it("stay open where it points nowhere, and are listed by people where it is blank", async () => {
    const { open, leftBlank, openPlaces, leftBlankPlaces } = await poor();
    expect(open).toMatchObject([
      { raw: "500153", name: "ทต.ช้างเผือก", reason: "crosswalk-target-unknown", people: 300 },
    ]);
    expect(leftBlank).toMatchObject([
      { raw: "500152", name: "ทน.เชียงใหม่ (ข)", people: 900 },
      { raw: "500151", name: "ทน.เชียงใหม่ (ก)", people: 400 },
    ]);
    expect([openPlaces, leftBlankPlaces]).toEqual([1, 2]);
  });

  it("leave the lists when a person decides, nowhere too", async () => {
    const { open, leftBlank, joins } = await poor([
      { raw: "500153", code: "500107", by: "hand" },
      { raw: "500152", code: "", by: "hand" },
    ]);
    expect(open).toEqual([]);
    expect(leftBlank.map(({ raw }) => raw)).toEqual(["500151"]);
    const reasons = { "crosswalk-blank": 1, "decided-nowhere": 1 };
    expect(joins[0]).toMatchObject({ unplaced: 2, reasons });
  });

  it("tell what each decision met in the table", async () => {
    const { decided } = await poor();
    expect(decided.map(({ raw, name, rows }) => `${raw} ${name} ${rows}`).sort()).toEqual([
      "500151 ทน.เชียงใหม่ (ก) 1",
      "500152 ทน.เชียงใหม่ (ข) 1",
      "500153 ทต.ช้างเผือก 1",
      "500154 ทต.ป่าแดด 1",
    ]);
  });
});

describe("a table taken over before", () => {
  const decided: PlaceDecision = { raw: "500151", code: "500108", by: "hand" };

  it("has its decisions decided again when it comes again, and when it is read anew", async () => {
    const files = [textFile("ยากจน_2565.csv", POOR)];
    const [first] = (await anImportSession().open(files)).drafts;
    expect(first!.recipe.decisions).toEqual([]);
    const kept = { ...first!.recipe, decisions: [decided] };
    const again = anImportSession([], undefined, undefined, () => [kept]);
    const [draft] = (await again.open(files)).drafts;
    expect(draft!.recipe.decisions).toEqual([decided]);
    const reread = must(await again.reread(draft!.id, files, { encoding: "utf-8" }));
    expect(reread.recipe.decisions).toEqual([decided]);
  });
});
