import { CFB, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats";
import { incomeOf, incomeWorkbook } from "../support/made-up/office-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { aWorkbook } from "./workbook-fixture";

async function tablesOf(bytes: Uint8Array, name = "a.xlsx") {
  const read = await readFile({ name, bytes });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.tables;
}

const area = (a: string): { s: { r: number; c: number }; e: { r: number; c: number } } => {
  const [s, e] = a.split(":").map((ref) => ({
    r: Number(ref.slice(1)) - 1,
    c: ref.charCodeAt(0) - 65,
  }));
  return { s: s!, e: e! };
};

function dressed(sheet: WorkSheet): void {
  sheet["!merges"] = ["A1:F1", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "A5:A6"].map(area);
  sheet.D5.z = "0.0%";
  sheet.F5.z = "d/m/yyyy";
  sheet.C6.z = "000000";
}

const REPORT = [
  ["รายงาน ปี 2565"],
  [],
  ["จังหวัด", "อำเภอ", "ปี 2565", null, "ปี 2566"],
  [null, null, "จำนวน", "ร้อยละ", "จำนวน", "วันที่"],
  ["กรุงเทพมหานคร", "  พระนคร", 1200, 0.125, 1e21, 45000],
  [null, "ดุสิต", 10101, 0.5, 1e-7, 1],
];

describe("workbooks", () => {
  it.each(["xlsx", "biff8", "xlsb", "ods"] as const)(
    "of kind %s keep what is meant",
    async (kind) => {
      const bytes = aWorkbook({ ข้อมูล: REPORT }, kind, dressed);
      const [table] = await tablesOf(bytes, kind === "biff8" ? "a.xls" : `a.${kind}`);
      expect(table).toMatchObject({
        title: "รายงาน ปี 2565",
        columns: ["จังหวัด", "อำเภอ", "ปี 2565 จำนวน", "ปี 2565 ร้อยละ", "ปี 2566 จำนวน", "ปี 2566 วันที่"],
        rowNumbers: [5, 6],
        headRows: [3, 4],
      });
      const large = "1000000000000000000000";
      expect(table?.rows[0]?.slice(2)).toEqual(["1200", "12.5%", large, "2023-03-15"]);
      expect(table?.rows[1]).toEqual(["กรุงเทพมหานคร", "ดุสิต", "010101", "0.5", "0.0000001", "1"]);
    },
  );

  it("keep the order of sheets and say which are hidden", async () => {
    const rows = [["a"], ["b"]];
    const bytes = aWorkbook({ ก: rows, ข: rows }, "xlsx", () => undefined, ["ข"]);
    const tables = await tablesOf(bytes);
    expect(tables.map((t) => [t.name, t.hidden ?? false])).toEqual([
      ["ก", false],
      ["ข", true],
    ]);
  });

  it("of an encrypted container are said to be protected", async () => {
    const box = CFB.utils.cfb_new();
    CFB.utils.cfb_add(box, "/EncryptionInfo", new Uint8Array(64));
    CFB.utils.cfb_add(box, "/EncryptedPackage", new Uint8Array(5000));
    const bytes = new Uint8Array(CFB.write(box, { type: "array" }) as number[]);
    const read = await readFile({ name: "a.xlsx", bytes });
    expect(read).toMatchObject({ problem: { kind: "file-protected", file: "a.xlsx" } });
  });

  it("that unpack to very much are not opened", async () => {
    const sheet = new Uint8Array(60_000_000);
    const bytes = zipSync({
      "xl/workbook.xml": new Uint8Array(9),
      "xl/worksheets/sheet1.xml": sheet,
    });
    expect(await readFile({ name: "a.xlsx", bytes })).toMatchObject({
      problem: { kind: "archive-bomb", size: 60 },
    });
  });

  it("written and read back are the same table", async () => {
    const cell = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 })
      .map((t) => `x${t}x`);
    const shape = fc.array(fc.tuple(cell, cell, fc.integer()), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(shape, async (rows) => {
        const [table] = await tablesOf(aWorkbook({ a: [["ชื่อ", "อื่น", "ค่า"], ...rows] }));
        expect(table?.columns).toEqual(["ชื่อ", "อื่น", "ค่า"]);
        expect(table?.rows).toEqual(rows.map(([a, b, n]) => [a, b, String(n)]));
      }),
      { numRuns: 60 },
    );
  });
});

it("keep the indents of a made-up income table and drop its empty column", async () => {
  const [table] = await tablesOf(incomeWorkbook());
  expect(table?.columns.slice(0, 3)).toEqual(["Region and province", "2541", "2543"]);
  expect(table?.rows).toHaveLength(28);
  const bangkok = String(incomeOf("10", 2541));
  expect(table?.rows[2]?.slice(0, 2)).toEqual(["     Bangkok ", bangkok]);
});

describeShared("ugly", "an office's workbook", () => {
  it("keep the indents of an income table and drop its empty column", async () => {
    const [table] = await tablesOf(sharedFile("ugly/Income(excel).xlsx").bytes);
    expect(table?.columns.slice(0, 3)).toEqual(["Region and province", "2541", "2543"]);
    expect(table?.rows).toHaveLength(83);
    expect(table?.rows[2]?.slice(0, 2)).toEqual(["     Bangkok ", "26054"]);
  });
});
