import { writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/base/language";
import { translate } from "../../src/i18n/translate";
import { importWords } from "../../src/i18n/words/import";
import { cp874 } from "../catalogue/shapefile-fixture";
import { anImportSession, must, textFile } from "./an-import-session";
import { BAD_FILES } from "./bad-files";
import { type Outcome, outcomeOf, type Told } from "./sentences";

/** What each bad input gets; [] = nothing to say, for it is read as what it is. */
const GETS: Readonly<Record<string, readonly string[]>> = {
  "empty file": ["file-empty"],
  "empty workbook": ["table-without-rows"],
  "only heads": ["table-without-rows"],
  "only heads in a workbook": ["table-without-rows"],
  "5,000 columns": ["too-many-columns"],
  "5,000 columns in a workbook": ["too-many-columns"],
  "ragged rows": ["cell-count", "cell-count"],
  "CSV called .xlsx": [],
  "XLSX called .csv": [],
  "XLSX called .xls": [],
  "HTML called .xls": [],
  "Parquet called .csv": [],
  "JSON called .csv": [],
  "a picture called .csv": ["not-text"],
  "a PDF": ["format-unknown"],
  "a zip of tables": [],
  "a zip of a table and a report": ["zip-files-left"],
  "a zip of pictures": ["zip-without-shapefile"],
  "truncated zip": ["file-damaged"],
  "truncated XLSX": ["file-damaged"],
  "truncated XLS": ["file-damaged"],
  "truncated Parquet": ["file-damaged"],
  "truncated JSON": ["file-truncated"],
  "zip bomb": ["archive-bomb"],
  "path tricks in a zip": ["zip-leads-out"],
  "password-protected XLSX": ["file-protected"],
  "formulas without values": ["formula-without-value"],
  "=cmd text from an export": [],
  "script in names": [],
  "NaN, Infinity, 1e400": ["not-a-number", "not-a-number", "not-a-number"],
  "dates as serials": [],
  "codes of no country": ["nothing-placed"],
  "coordinates swapped in columns": [],
  "coordinates swapped in shapes": ["coordinates-swapped"],
  "coordinates swapped in GeoJSON": ["coordinates-swapped"],
  "coordinates outside Thailand in columns": ["coordinates-outside"],
  "coordinates outside Thailand in shapes": ["coordinates-outside"],
  "coordinates in metres in columns": ["coordinates-in-metres"],
  "coordinates in metres without .prj": ["coordinates-in-metres"],
  "coordinates in metres with .prj": [],
  "mixed encodings": ["unreadable-text"],
};

const CHIANG_MAI = (lon: number, lat: number) =>
  Math.abs(lon - 98.98) < 0.1 && Math.abs(lat - 18.79) < 0.1 ? "500101" : null;
const GOOD = "รหัสตำบล,ร้อยละการออม\n500101,80\n500102,70\n";

const table: [string, Outcome][] = [];
afterAll(() => {
  const path = process.env.BAD_INPUT_TABLE;
  if (path) writeFileSync(path, markdownOf(table));
});

describe("bad input", () => {
  it("is tried in every way that the list names", () => {
    expect(Object.keys(BAD_FILES)).toEqual(Object.keys(GETS));
  });

  it.each(Object.keys(BAD_FILES))("%s", async (name) => {
    const importSession = anImportSession([], undefined, CHIANG_MAI);
    const { drafts } = await importSession.open([textFile("ดี 2564.csv", GOOD)]);
    const good = drafts[0]!;
    const before = must(await importSession.review(good.id, good.recipe));

    const file = await BAD_FILES[name]!();
    const outcome = await outcomeOf(importSession, file);
    table.push([name, outcome]);
    expect(outcome.told.map(({ kind }) => kind)).toEqual(GETS[name]);
    for (const { th, en } of outcome.told) {
      expect(th).toContain(file.name);
      expect(en).toContain(file.name);
      expect(`${th} ${en}`).not.toMatch(/\{\w+\}|undefined|NaN\b(?!”)/);
      expect(th).toContain("โปรด");
      expect(en).not.toMatch(/[฀-๿]{3,} (?:แถว|คอลัมน์)/);
    }
    expect(must(await importSession.review(good.id, good.recipe))).toEqual(before);
  });

  it("names sheet, row and column of a formula without a value", async () => {
    const { told } = await outcomeOf(
      anImportSession(),
      await BAD_FILES["formulas without values"]!(),
    );
    expect(told[0]?.th).toContain("แผ่นงาน ข้อมูล แถว 3 คอลัมน์ C");
    expect(told[0]?.en).toContain("sheet ข้อมูล, row 3, column C");
  });

  it("of exports loses exactly the mark they put before a formula", async () => {
    const { draft } = await outcomeOf(
      anImportSession(),
      await BAD_FILES["=cmd text from an export"]!(),
    );
    expect(draft?.head.at(-1)?.cells[1]).toBe("=cmd|' /C calc'!A0");
  });

  it("with a script keeps it as text and its row unplaced", async () => {
    const { review } = await outcomeOf(anImportSession(), await BAD_FILES["script in names"]!());
    expect(review?.open).toMatchObject([
      { reason: "unknown-code", name: "<img src=x onerror=alert(1)><script>alert(2)</script>" },
    ]);
  });

  it("of numbers that are none makes missing figures, not zeros", async () => {
    const { review } = await outcomeOf(
      anImportSession(),
      await BAD_FILES["NaN, Infinity, 1e400"]!(),
    );
    const odd = review?.preview.slice(3).map(({ value, status }) => [value, status]);
    expect(odd).toEqual(Array.from({ length: 3 }, () => [Number.NaN, "missing"]));
  });

  it("of swapped columns is put right where they are known, and said in the columns", async () => {
    const importSession = anImportSession([], undefined, CHIANG_MAI);
    const file = await BAD_FILES["coordinates swapped in columns"]!();
    const { draft, review } = await outcomeOf(importSession, file);
    expect(draft?.columns[1]).toMatchObject({ name: "ลองจิจูด", guess: { as: "latitude" } });
    expect(review?.joins[0]).toMatchObject({ rows: 2, unplaced: 0 });
  });

  it("under a wrong ending is read by its content and says so", async () => {
    const file = await BAD_FILES["CSV called .xlsx"]!();
    const { draft } = await outcomeOf(anImportSession(), file);
    expect(draft).toMatchObject({ format: "csv", reading: { extensionLies: true }, rows: 3 });
  });
});

describe("a zip of tables", () => {
  it("is read again table by table, from the zip that was dropped", async () => {
    const zip = {
      name: "สองชุด 2565.zip",
      bytes: zipSync({
        "ก.csv": cp874("รหัสตำบล,หนี้เฉลี่ย (บาท)\n500101,900\n"),
        "ข.csv": cp874("รหัสจังหวัด,เงินออม (บาท)\n50,70\n"),
      }),
    };
    const importSession = anImportSession();
    const { drafts } = await importSession.open([zip]);
    expect(drafts.map(({ file }) => file)).toEqual([
      "สองชุด 2565.zip/ก.csv",
      "สองชุด 2565.zip/ข.csv",
    ]);
    const second = drafts[1]!;
    expect(second.files).toEqual([zip.name]);
    const again = must(await importSession.reread(second.id, [zip], { encoding: "windows-874" }));
    expect(again).toMatchObject({
      id: second.id,
      file: second.file,
      reading: { encoding: "windows-874" },
    });
  });
});

function markdownOf(rows: readonly [string, Outcome][]): string {
  const head = "| input | what it got | Thai | English |\n|---|---|---|---|\n";
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return head + rows.map(([name, outcome]) => line([name, ...cellsOf(outcome)])).join("\n");
}

/** The sentence on the card of a file whose ending says another kind. */
function liesIn(format: string): Told {
  const [th, en] = LANGUAGES.map((language) => translate(importWords.lies, language, { format }));
  return { kind: "read by its content", th: th!, en: en! };
}

function cellsOf({ told, draft, review }: Outcome): string[] {
  const join = review?.joins[0];
  const read = draft
    ? `read as ${draft.format}${draft.reading.extensionLies ? " (ending lies)" : ""}, ${draft.rows} rows, ${join?.unplaced ?? 0} unplaced`
    : "refused";
  const lies = draft?.reading.extensionLies ? liesIn(draft.format) : undefined;
  const first = told[0] ?? lies;
  const more = told.length > 1 ? `; ${told.length} sentences` : "";
  return [`${first?.kind ?? "nothing to say"}: ${read}${more}`, first?.th ?? "", first?.en ?? ""];
}
