import { describe, expect, it } from "vitest";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { anImportSession, textFile } from "./an-import-session";
import { land } from "./landing";

const REPORT = [
  ["รายงานครัวเรือนยากจน ปี 2565"],
  ["ที่มา: อำเภอ"],
  ["รหัสตำบล", "ครัวเรือน", null],
  [null, "ยากจน", "ทั้งหมด"],
  ["100101", 12, 340],
  ["500102", 9, 600],
];

const PIN = `<kml><Document><Placemark><name>ก</name>
<Point><coordinates>98.99,18.79</coordinates></Point></Placemark></Document></kml>`;

describe("the head rows of a draft", () => {
  it("are those that were found, and read again as told they give the same table", async () => {
    const importSession = anImportSession();
    const files = [{ name: "รายงาน.xlsx", bytes: aWorkbook({ ข้อมูล: REPORT }) }];
    const [draft] = (await importSession.open(files)).drafts;
    expect(draft?.reading.headRows).toEqual([3, 4]);
    const again = await importSession.reread(draft!.id, files, {
      headRows: draft!.reading.headRows!,
    });
    expect(again).toMatchObject({ ok: true, value: { columns: draft!.columns, rows: 2 } });
  });

  it("are none where the file has none, and unknown where its format names the columns", async () => {
    const bare = await anImportSession().open([
      textFile("a.csv", "100101,5\n100102,6\n100103,7\n"),
    ]);
    expect(bare.drafts[0]?.reading.headRows).toEqual([0, 0]);
    const pins = await anImportSession().open([textFile("a.kml", PIN)]);
    expect(pins.drafts[0]).toMatchObject({ format: "kml" });
    expect(pins.drafts[0]?.reading.headRows).toBeUndefined();
  });

  it("end before a first row whose figures look like years", async () => {
    const text = [
      "ตำบล,อำเภอ,จังหวัด,รายได้เฉลี่ยต่อครัวเรือน (บาท),",
      ",,,2558,2559",
      "ตลาด,เมืองสุราษฎร์ธานี,สุราษฎร์ธานี,61,2545",
      "มะขามเตี้ย,เมืองสุราษฎร์ธานี,สุราษฎร์ธานี,21238,122",
      "วัดประดู่,เมืองสุราษฎร์ธานี,สุราษฎร์ธานี,11232,4666",
    ].join("\n");
    const { drafts } = await anImportSession().open([textFile("รายได้.csv", text)]);
    expect(drafts[0]?.reading.headRows).toEqual([1, 2]);
    expect(drafts[0]?.rows).toBe(3);
  });
});

describe("heads set apart by empty columns", () => {
  const BODY = [
    "เลย,,,17833,,,18317,,,24.6,,,29",
    "หนองคาย,,,17206,,,17690,,,18.9,,,23.3",
    "มหาสารคาม,,,16579,,,17063,,,13.2,,,17.6",
  ];

  it("are measures over years below a title, whatever the empty columns between", async () => {
    const text = [
      "ตารางที่ 7 รายได้และหนี้ ปี 2560 - 2561",
      "จังหวัด,,,รายได้ (บาท/เดือน),,,,,,ร้อยละผู้มีหนี้",
      ",,,2560,,,2561,,,2560,,,2561",
      ...BODY,
    ].join("\n");
    const { figures, questions } = await land(textFile("ตาราง.csv", text));
    expect(questions).toEqual([]);
    expect(Object.keys(figures)).toHaveLength(12);
    expect(Object.values(figures)).toEqual(expect.arrayContaining([17833, 18317, 24.6, 29]));
    const years = Object.keys(figures).map((key) => key.slice(-4));
    expect(new Set(years)).toEqual(new Set(["2560", "2561"]));
  });
});
