import { describe, expect, it } from "vitest";
import { anImportSession, must, textFile } from "./an-import-session";
import { land } from "./landing";

const NAME = "สมาชิก 2562.csv";

/** "area → figure" of a table of one indicator, and what lies nowhere or was left out. */
async function placesOf(text: string) {
  const { figures, unplaced, leftOut, problems } = await land(textFile(NAME, text));
  const areas = Object.entries(figures).map(([key, value]) => [key.split(" ")[1], value]);
  return { areas: Object.fromEntries(areas), unplaced, leftOut, problems };
}

describe("columns of names", () => {
  it("come before a text that names two places", async () => {
    const text = [
      "ที่ตั้ง,จังหวัด,อำเภอ,ตำบล,ผู้ป่วย (คน)",
      "รพ.สต. ตำบลแม่สา ตำบลริมใต้ อำเภอแม่ริม จังหวัดเชียงใหม่,เชียงใหม่,แม่ริม,ริมใต้,410",
      "สถานีอนามัย ตำบลสะลวง อำเภอแม่ริม จังหวัดเชียงใหม่,เชียงใหม่,แม่ริม,สะลวง,220",
    ].join("\n");
    expect((await placesOf(text)).areas).toEqual({ "500701": 410, "500705": 220 });
  });

  it("are filled up by a text that tells the rest", async () => {
    const text = [
      "ที่ตั้ง,ตำบล,ผู้ป่วย (คน)",
      "รพ.สต. ตำบลแม่สา อำเภอแม่ริม จังหวัดเชียงใหม่,ริมใต้,410",
      "สถานีอนามัย ตำบลสะลวง อำเภอแม่ริม จังหวัดเชียงใหม่,สะลวง,220",
    ].join("\n");
    expect((await placesOf(text)).areas).toEqual({ "500701": 410, "500705": 220 });
  });

  it.each([
    ["the second", 1],
    ["the first", 0],
  ])("with one odd cell, %s, leave one row out", async (_, at) => {
    const names = ["ริมใต้", "ริมเหนือ", "สันโป่ง", "ขี้เหล็ก", "สะลวง"].map((name) => `ต. ${name}`);
    const rows = [...names.slice(0, at), "อ. แม่ริม (เดิม)", ...names.slice(at)];
    const text = `ตำบล,อำเภอ,จังหวัด,บ่อน้ำ (แห่ง)\n${rows.map((name, i) => `${name},อ. แม่ริม,จ. เชียงใหม่,${i + 1}`).join("\n")}`;
    const { areas, unplaced, problems } = await placesOf(text);
    expect({ areas: Object.keys(areas).length, unplaced, problems }).toEqual({
      areas: 5,
      unplaced: 1,
      problems: [],
    });
  });
});

describe("a name that is written once", () => {
  const GROUPS = [
    "จังหวัด,กลุ่ม,สมาชิก (คน)",
    "เชียงใหม่,ทอผ้า,40",
    ",จักสาน,25",
    "ร้อยเอ็ด,ทอผ้า,30",
    ",เกษตร,55",
  ];

  it("holds for the rows below it", async () => {
    expect((await placesOf(GROUPS.join("\n"))).areas).toEqual({ "50": 65, "45": 85 });
  });

  it("is told with its column", async () => {
    const importSession = anImportSession();
    const [draft] = (await importSession.open([textFile(NAME, GROUPS.join("\n"))])).drafts;
    expect(draft?.columns[0]?.evidence).toContainEqual({ kind: "filled-down", rows: 2 });
    expect(must(await importSession.review(draft!.id, draft!.recipe)).faults).toEqual([]);
  });

  it.each([
    ["with a word for it", ",รวม,150"],
    ["without a word", ",,150"],
  ])("does not hold for a total %s", async (_, total) => {
    const { areas, leftOut, unplaced } = await placesOf([...GROUPS, total].join("\n"));
    expect({ areas, unplaced }).toEqual({ areas: { "50": 65, "45": 85 }, unplaced: 0 });
    expect(leftOut).toHaveLength(1);
  });

  it("holds on after a sum that stands in its column, beside a tambon whose name begins like one", async () => {
    const { areas, leftOut, unplaced } = await placesOf(
      [
        "จังหวัด,อำเภอ,ตำบล,สมาชิก (คน)",
        "ตาก,พบพระ,พบพระ,4",
        ",,รวมไทยพัฒนา,6",
        "รวมพบพระ,,,10",
        ",แม่สอด,แม่สอด,9",
        ",,แม่กุ,2",
        "รวมแม่สอด,,,11",
      ].join("\n"),
    );
    expect({ areas, unplaced, sums: leftOut.length }).toEqual({
      areas: { "630701": 4, "630705": 6, "630601": 9, "630602": 2 },
      unplaced: 0,
      sums: 2,
    });
  });

  it("does not hold where names that come again are lacking here and there", async () => {
    const text = [
      "ลำดับ,จังหวัด,สมาชิก (คน)",
      ...["เชียงใหม่", "เชียงใหม่", "", "ร้อยเอ็ด", "", "ร้อยเอ็ด", "เชียงใหม่", ""].map(
        (name, i) => `${i + 1},${name},${i + 10}`,
      ),
    ].join("\n");
    const { areas, unplaced } = await placesOf(text);
    expect({ areas, unplaced }).toEqual({ areas: { "50": 37, "45": 28 }, unplaced: 3 });
  });
});

describe("rows below the areas", () => {
  it("that sum up the country or its regions, or explain a figure, are no places", async () => {
    const text =
      "จังหวัด,สมาชิก (คน)\nเชียงใหม่,40\nร้อยเอ็ด,30\nรวมทั่วประเทศ,70\nรวมทุกภาค,9\n1. สูตรคำนวณ = จำนวน x,1000\n";
    const { areas, unplaced, leftOut } = await placesOf(text);
    expect({ areas, unplaced }).toEqual({ areas: { "50": 40, "45": 30 }, unplaced: 0 });
    expect(leftOut).toHaveLength(3);
  });
});
