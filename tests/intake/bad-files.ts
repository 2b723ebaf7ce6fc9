import { utils, write } from "@e965/xlsx";
import { tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Table, WriterPropertiesBuilder, writeParquet } from "parquet-wasm";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { toCsv } from "../../src/reports/formats/csv";
import { aDbf, aShp, aSquare, aZip, cp874, UTM47, WGS84 } from "../catalogue/shapefile-fixture";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { textFile } from "./an-import-session";

const HEAD = ["รหัสตำบล", "ตำบล", "จำนวนคนจน (คน)"];
const ROWS = [
  ["500101", "ศรีภูมิ", "5"],
  ["500102", "พระสิงห์", "6"],
  ["500103", "หายยา", "7"],
];
const csv = (rows: readonly (readonly string[])[], head: readonly string[] = HEAD) =>
  [head, ...rows].map((cells) => cells.join(",")).join("\r\n");
const sheet = () => aWorkbook({ ข้อมูล: [HEAD, ...ROWS] });
const bytes = (name: string, content: Uint8Array): DroppedFile => ({ name, bytes: content });
const half = (content: Uint8Array) => content.slice(0, Math.floor(content.length / 2));
const shapes = (x: number, y: number, step: number) =>
  aShp(ROWS.map((_, i) => [aSquare(x + i * step, y, step)]));
const layer = (shp: Uint8Array, prj = WGS84) =>
  aZip({ shp, dbf: aDbf(HEAD, ROWS, cp874), ...(prj === "" ? {} : { prj }) });

function parquet(): Uint8Array {
  const columns = { code: ROWS.map((row) => row[0]!), poor: ROWS.map((row) => Number(row[2])) };
  const table = tableFromArrays(columns, { types: { code: utf8() } });
  const settings = new WriterPropertiesBuilder().build();
  return writeParquet(Table.fromIPCStream(tableToIPC(table, { format: "stream" })!), settings);
}

/** An .xlsx as Excel protects it: an OLE box around the encrypted package. */
async function protectedWorkbook(): Promise<Uint8Array> {
  const { CFB } = await import("@e965/xlsx");
  const box = CFB.utils.cfb_new();
  CFB.utils.cfb_add(box, "/EncryptionInfo", new Uint8Array(248));
  CFB.utils.cfb_add(box, "/EncryptedPackage", new Uint8Array(5000));
  return new Uint8Array(CFB.write(box, { type: "array" }) as ArrayBuffer);
}

/** A sheet whose cells are formulas: one with its value, one without. */
function formulas(): Uint8Array {
  const page = utils.aoa_to_sheet([HEAD, ...ROWS]);
  page.C2 = { t: "n", f: "2+3", v: 5 };
  page.C3 = { t: "n", f: "1+1" };
  const book = utils.book_new();
  utils.book_append_sheet(book, page, "ข้อมูล");
  const content = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
  const parts = unzipSync(content);
  const path = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[path]!).replace(/(<f>1\+1<\/f>)<v>[^<]*<\/v>/, "$1");
  return zipSync({ ...parts, [path]: strToU8(text) });
}

/** A small zip whose one entry unpacks to 60 MB of zeros. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(60_000_000);
  return zipSync({ "tambon.shp": zeros }, { level: 6 });
}

function mixedEncodings(): Uint8Array {
  const thai = cp874(csv(ROWS.slice(0, 2)));
  const utf = strToU8(`\r\n${ROWS[2]!.join(",")}`);
  return Uint8Array.from([...thai, ...utf]);
}

function geojson(point: readonly [number, number]): string {
  const features = ROWS.map(([code, name, poor], i) => ({
    type: "Feature",
    properties: { รหัสตำบล: code, ตำบล: name, คนจน: poor },
    geometry: { type: "Point", coordinates: [point[0] + i / 100, point[1]] },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

const points = (cells: readonly (readonly string[])[]) =>
  csv(cells, ["จุด", "ลองจิจูด", "ละติจูด", "จำนวนสมาชิก (คน)"]);

/** Every bad input of the issue, made in code, by what is wrong with it. */
export const BAD_FILES: Readonly<Record<string, () => DroppedFile | Promise<DroppedFile>>> = {
  "empty file": () => bytes("ว่าง 2565.csv", new Uint8Array()),
  "empty workbook": () => bytes("ว่าง 2565.xlsx", aWorkbook({ Sheet1: [] })),
  "only heads": () => textFile("หัว 2565.csv", csv([])),
  "only heads in a workbook": () => bytes("หัว 2565.xlsx", aWorkbook({ ข้อมูล: [HEAD] })),
  "5,000 columns": () => {
    const wide = (text: string) => Array.from({ length: 5000 }, (_, i) => `${text}${i}`);
    return textFile("กว้าง 2565.csv", csv([wide("")], wide("ก")));
  },
  "5,000 columns in a workbook": () => {
    const wide = (text: string) => Array.from({ length: 5000 }, (_, i) => `${text}${i}`);
    return bytes("กว้าง 2565.xlsx", aWorkbook({ ข้อมูล: [wide("ก"), wide("")] }));
  },
  "ragged rows": () =>
    textFile("แหว่ง 2565.csv", csv([ROWS[0]!, ["500102", "พระสิงห์"], [...ROWS[2]!, "8", "9"]])),
  "CSV called .xlsx": () => textFile("ตาราง 2565.xlsx", csv(ROWS)),
  "XLSX called .csv": () => bytes("ตาราง 2565.csv", sheet()),
  "XLSX called .xls": () => bytes("ตาราง 2565.xls", sheet()),
  "HTML called .xls": () =>
    textFile(
      "รายงาน 2565.xls",
      `<html><meta charset="utf-8"><table><tr><th>จังหวัด<th>จำนวน (คน)</tr><tr><td>เชียงใหม่<td>100</tr><tr><td>ลำพูน<td>5</tr></table></html>`,
    ),
  "Parquet called .csv": () => bytes("ตาราง 2565.csv", parquet()),
  "JSON called .csv": () =>
    textFile("ตาราง 2565.csv", JSON.stringify(ROWS.map(([a, , c]) => ({ รหัสตำบล: a, คนจน: c })))),
  "a picture called .csv": () =>
    bytes(
      "ภาพ 2565.csv",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1]),
    ),
  "a PDF": () =>
    textFile("รายงาน 2565.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF"),
  "a zip of tables": () => bytes("ดาวน์โหลด 2565.zip", zipSync({ "data.csv": strToU8(csv(ROWS)) })),
  "a zip of a table and a report": () => {
    const parts = { "data.csv": strToU8(csv(ROWS)), "รายงาน.pdf": strToU8("%PDF-1.7") };
    return bytes("ดาวน์โหลด 2565.zip", zipSync(parts));
  },
  "a zip of pictures": () => bytes("ภาพ 2565.zip", zipSync({ "a.png": strToU8("x") })),
  "truncated zip": () => bytes("แผนที่ 2565.zip", half(layer(shapes(98.9, 18.7, 0.01)))),
  "truncated XLSX": () => bytes("ตาราง 2565.xlsx", half(sheet())),
  "truncated XLS": () =>
    bytes("ตาราง 2565.xls", half(aWorkbook({ ข้อมูล: [HEAD, ...ROWS] }, "biff8"))),
  "truncated Parquet": () => bytes("ตาราง 2565.parquet", half(parquet())),
  "truncated JSON": () => textFile("ตาราง 2565.json", '[{"รหัสตำบล":"500101","คนจน":5},\n{"รหัส'),
  "zip bomb": () => bytes("ระเบิด 2565.zip", bomb()),
  "path tricks in a zip": () => {
    const parts = unzipSync(layer(shapes(98.9, 18.7, 0.01)));
    const tricks = Object.entries(parts).map(([name, body]) => [`../../etc/${name}`, body]);
    return bytes("หลอก 2565.zip", zipSync(Object.fromEntries(tricks)));
  },
  "password-protected XLSX": async () => bytes("ลับ 2565.xlsx", await protectedWorkbook()),
  "formulas without values": () => bytes("สูตร 2565.xlsx", formulas()),
  "=cmd text from an export": () => {
    const name = "=cmd|' /C calc'!A0";
    const rows = [...ROWS, ["500104", name, "1"]];
    return textFile("ส่งออก 2565.csv", toCsv({ meta: [], head: HEAD, rows }));
  },
  "script in names": () => {
    const rows = [
      ...ROWS,
      ["999999", "<img src=x onerror=alert(1)><script>alert(2)</script>", "1"],
    ];
    return textFile("สคริปต์ 2565.csv", csv(rows));
  },
  "NaN, Infinity, 1e400": () => {
    const odd = ["NaN", "Infinity", "1e400"];
    const sound = ["500104", "ช้างม่อย", "8", "500105", "วัดเกต", "9", "500106", "ช้างคลาน", "3"];
    const rows = [sound.slice(0, 3), sound.slice(3, 6), sound.slice(6)];
    return textFile(
      "ค่าแปลก 2565.csv",
      csv([...rows, ...ROWS.map(([a, b], i) => [a!, b!, odd[i]!])]),
    );
  },
  "dates as serials": () => {
    const rows = ROWS.map(([a, b, c], i) => [a!, b!, 45123 + i, Number(c)]);
    const head = ["รหัสตำบล", "ตำบล", "วันที่สำรวจ", "จำนวนคนจน (คน)"];
    return bytes("วันที่ 2565.xlsx", aWorkbook({ ข้อมูล: [head, ...rows] }));
  },
  "codes of no country": () =>
    textFile(
      "รหัส 2565.csv",
      csv(
        ROWS.map(([, b, c], i) => [`99990${i + 1}`, b!, c!]),
        ["รหัสตำบล", "ชื่อ", "คนจน"],
      ),
    ),
  "coordinates swapped in columns": () =>
    textFile(
      "สลับ 2565.csv",
      points([
        ["ก", "18.79", "98.98", "1"],
        ["ข", "18.80", "98.99", "2"],
      ]),
    ),
  "coordinates swapped in shapes": () => bytes("สลับ 2565.zip", layer(shapes(18.7, 98.9, 0.01))),
  "coordinates swapped in GeoJSON": () => textFile("สลับ 2565.geojson", geojson([18.79, 98.98])),
  "coordinates outside Thailand in columns": () =>
    textFile(
      "นอก 2565.csv",
      points([
        ["ก", "2.35", "48.85", "1"],
        ["ข", "2.36", "48.86", "2"],
      ]),
    ),
  "coordinates outside Thailand in shapes": () =>
    bytes("นอก 2565.zip", layer(shapes(2.3, 48.8, 0.01))),
  "coordinates in metres in columns": () =>
    textFile(
      "เมตร 2565.csv",
      points([
        ["ก", "498000", "2077000", "1"],
        ["ข", "498500", "2077500", "2"],
      ]),
    ),
  "coordinates in metres without .prj": () =>
    bytes("เมตร 2565.zip", layer(shapes(498000, 2077000, 1000), "")),
  "coordinates in metres with .prj": () =>
    bytes("เมตร 2565.zip", layer(shapes(498000, 2077000, 1000), UTM47)),
  "mixed encodings": () => bytes("ปน 2565.csv", mixedEncodings()),
};
