import { type CellObject, utils, write } from "@e965/xlsx";
import { afterEach, describe, expect, it } from "vitest";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { yearOfDate } from "../../src/catalogue/intake/mapping/read-date";
import { anImportSession, must, textFile } from "./an-import-session";
import { land } from "./landing";

const HEADS = ["รหัสตำบล", "วันที่สำรวจ", "ครัวเรือนตกเกณฑ์"];
const THAI = "[$-107041E]d mmm bbbb;@";
const HOME = process.env.TZ;

/** A workbook whose days are serial numbers as they lie in the file. */
function days(cells: readonly CellObject[], date1904 = false): DroppedFile {
  const sheet = utils.aoa_to_sheet([
    HEADS,
    ...cells.map((_, i) => [`70080${i + 1}`, null, 11 + i]),
  ]);
  cells.forEach((cell, i) => {
    sheet[`B${i + 2}`] = cell;
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "ข้อมูล");
  book.Workbook = { WBProps: { date1904 } };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
  return { name: "สำรวจ.xlsx", bytes };
}

const serial = (v: number, z = "d/m/yyyy"): CellObject => ({ t: "n", v, z });

async function yearsOf(file: DroppedFile): Promise<Record<string, string>> {
  const { figures, questions } = await land(file);
  expect(questions).toEqual([]);
  const keys = Object.keys(figures).map((key) => key.split(" "));
  return Object.fromEntries(keys.map(([, area = "", year = ""]) => [area, year]));
}

describe.each(["Asia/Bangkok", "America/New_York", "Atlantic/Azores"])("days in %s", (zone) => {
  afterEach(() => {
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  });

  it("are of the year they say, at the edges of years and with an hour", async () => {
    process.env.TZ = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const file = days([
      serial(44927, "d/m/yyyy"),
      serial(44927, THAI),
      serial(44927.25),
      { t: "s", v: "1/1/2566" },
      serial(44926),
      serial(44835),
    ]);
    expect(await yearsOf(file)).toEqual({
      "700801": "2566",
      "700802": "2566",
      "700803": "2566",
      "700804": "2566",
      "700805": "2565",
      "700806": "2565",
    });
  });

  it("of a workbook that counts from 1904 are not four years off", async () => {
    process.env.TZ = zone;
    expect(await yearsOf(days([serial(43465), serial(43465, THAI)], true))).toEqual({
      "700801": "2566",
      "700802": "2566",
    });
  });

  it("typed as BE into dates of CE are BE, and the card says so", async () => {
    process.env.TZ = zone;
    const file = days([serial(243254), serial(243253)]);
    expect(await yearsOf(file)).toEqual({ "700801": "2566", "700802": "2565" });
    const [draft] = (await anImportSession().open([file])).drafts;
    expect(draft?.columns[1]?.evidence).toContainEqual({
      kind: "mended",
      what: "be-date",
      from: "2566-01-01",
      to: "2566",
    });
  });
});

describe("a day", () => {
  it.each([
    ["1/10/2565", false, 2565],
    ["1/10/2565", true, 2566],
    ["30/9/2565", true, 2565],
    ["2022-10-01T06:00:00", true, 2566],
    ["๑ ต.ค. ๒๕๖๕", true, 2566],
    ["31 ธันวาคม 2565", false, 2565],
    ["31-Dec-22", false, null],
    ["31 ธ.ค. 65", false, 2565],
    ["1/1/3109", false, null],
    ["12.5", false, null],
    ["2565", false, null],
  ])("%s (budget year: %s) is of %s", (text, isFiscal, year) => {
    expect(yearOfDate(text, isFiscal)).toBe(year);
  });

  const survey = (head: string, title = "") =>
    textFile(
      "ข้อมูล.csv",
      `${title}รหัสตำบล,${head},ครัวเรือน\n700801,1/10/2565,11\n700802,5/11/2565,12\n700803,30/9/2565,13\n`,
    );

  it("counts for its calendar year, and the card says which", async () => {
    const [draft] = (await anImportSession().open([survey("วันที่")])).drafts;
    expect(draft?.columns[1]?.evidence).toContainEqual({
      kind: "year",
      where: "column",
      text: "1/10/2565",
      yearBe: 2565,
      calendar: "calendar",
    });
    expect(await yearsOf(survey("วันที่"))).toMatchObject({ "700801": "2565", "700803": "2565" });
  });

  it("counts for the budget year where the head says so", async () => {
    const years = await yearsOf(survey("วันที่ (ปีงบประมาณ)"));
    expect(years).toEqual({ "700801": "2566", "700802": "2566", "700803": "2565" });
  });

  it("that gainsays the title is asked about", async () => {
    const { questions, figures } = await land(survey("วันที่สำรวจ", "ครัวเรือน ปี 2564,,\n"));
    expect({ questions, figures }).toEqual({ questions: ["year: 2564 | 2565"], figures: {} });
  });

  it("of a birth or an upload dates nothing", async () => {
    expect((await land(survey("วันเกิด"))).questions).toEqual(["year: "]);
    expect((await land(survey("วันที่บันทึก"))).questions).toEqual(["year: "]);
  });
});

describe("a year that cannot be", () => {
  it("leaves its row out by its number and keeps the others", async () => {
    const rows = ["2561", "2018", "๒๕๖๑", "พ.ศ. 2561", "ค.ศ. 2018", "3104"];
    const text = `รหัสตำบล,ปี,ค่า\n${rows.map((year, i) => `70080${i + 1},${year},${i + 1}`).join("\n")}\n`;
    const importSession = anImportSession();
    const [draft] = (await importSession.open([textFile("years.csv", text)])).drafts;
    const review = must(await importSession.review(draft!.id, draft!.recipe));
    expect(review.joins.map(({ yearBe, rows: n }) => [yearBe, n])).toContainEqual([2561, 5]);
    expect(review.issues).toContainEqual(
      expect.objectContaining({ kind: "out-of-range", row: 7, column: "ปี", text: "3104" }),
    );
  });
});
