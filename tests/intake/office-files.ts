import { float64, int32, tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { strToU8, zipSync } from "fflate";
import { Table, WriterPropertiesBuilder, writeParquet } from "parquet-wasm";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { aDbf, aShp, aSquare, cp874, WGS84 } from "../catalogue/shapefile-fixture";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { textFile } from "./an-import-session";

/** Files as an office sends them, and where some of their figures must land ("indicator area year"). */
export type OfficeFile = {
  readonly files: () => readonly DroppedFile[];
  readonly figures: Readonly<Record<string, number | string>>;
  readonly unplaced?: number;
  readonly leftOut?: number;
  /** What is said of the files beside their figures. */
  readonly told?: readonly string[];
};

const bytes = (name: string, content: Uint8Array): DroppedFile[] => [{ name, bytes: content }];
const text = (name: string, content: string): DroppedFile[] => [textFile(name, content)];
const merged = (...areas: readonly (readonly [number, number, number, number])[]) =>
  areas.map(([r, c, r2, c2]) => ({ s: { r, c }, e: { r: r2, c: c2 } }));

function utf16(content: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${content}`, (c) => c.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function parquet(): Uint8Array {
  const table = tableFromArrays(
    { tambon_id: [500101, 500102, 100101], poor: [10, 0, 5], pop: [1000, 500, 100] },
    { types: { tambon_id: int32(), poor: int32(), pop: float64() } },
  );
  const settings = new WriterPropertiesBuilder().build();
  return writeParquet(Table.fromIPCStream(tableToIPC(table, { format: "stream" })!), settings);
}

const PINS = [
  ["บ้าน ก", "ต.ศรีภูมิ", "อ.เมืองเชียงใหม่", "15"],
  ["บ้าน ข", "ต.ริมใต้", "อ.แม่ริม", "20"],
] as const;
const MY_MAPS = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>หมุดโครงการ</name><Folder><name>ชั้น 1</name>${PINS.map(
  ([name, tambon, amphoe, people]) =>
    `<Placemark><name>${name}</name><description><![CDATA[ตำบล: ${tambon}<br>จำนวนผู้เข้าร่วม: ${people}]]></description><styleUrl>#icon-1899</styleUrl><ExtendedData><Data name="ตำบล"><value>${tambon}</value></Data><Data name="อำเภอ"><value>${amphoe}</value></Data><Data name="จังหวัด"><value>จ.เชียงใหม่</value></Data><Data name="จำนวนผู้เข้าร่วม (คน)"><value>${people}</value></Data></ExtendedData><Point><coordinates>98.98,18.79,0</coordinates></Point></Placemark>`,
).join("")}</Folder></Document></kml>`;

const POINTS = JSON.stringify({
  type: "FeatureCollection",
  features: PINS.map(([name, tambon, amphoe, people]) => ({
    type: "Feature",
    properties: {
      ชื่อ: name,
      ตำบล: tambon,
      อำเภอ: amphoe,
      จังหวัด: "เชียงใหม่",
      จำนวนสมาชิก: Number(people),
    },
    geometry: { type: "Point", coordinates: [98.98, 18.79] },
  })),
});

const CKAN = JSON.stringify({
  help: "https://example.org/api/3/action/help_show?name=datastore_search",
  success: true,
  result: {
    fields: [
      { type: "int", id: "_id" },
      { type: "text", id: "จังหวัด" },
    ],
    records: [
      { _id: 1, ปี: "2564", จังหวัด: "เชียงใหม่", จำนวนคนจน: "1200" },
      { _id: 2, ปี: "2565", จังหวัด: "ลำพูน", จำนวนคนจน: "250" },
    ],
    total: 2,
  },
});

/** The bank; a shape of file that offices send is one more entry. */
export const OFFICE_FILES: Readonly<Record<string, OfficeFile>> = {
  "two head rows, merged groups and sums by amphoe": {
    files: () =>
      bytes(
        "คนจน ปี 2565.xlsx",
        aWorkbook(
          {
            Sheet1: [
              ["จำนวนคนจน จำแนกตามเพศ จังหวัดเชียงใหม่ พ.ศ. 2565"],
              ["อำเภอ", "ตำบล", "คนจน (คน)", null, "ประชากร"],
              [null, null, "ชาย", "หญิง", null],
              ["เมืองเชียงใหม่", "ศรีภูมิ", 5, 6, 1000],
              [null, "พระสิงห์", 7, 8, 2000],
              ["รวมอำเภอเมืองเชียงใหม่", null, 12, 14, 3000],
              ["แม่ริม", "ริมใต้", 1, 2, 500],
              ["รวมทั้งสิ้น", null, 13, 16, 3500],
              ["ที่มา: สำนักงานพัฒนาชุมชน"],
            ],
          },
          "xlsx",
          (sheet) => {
            sheet["!merges"] = merged(
              [1, 2, 1, 3],
              [1, 0, 2, 0],
              [1, 1, 2, 1],
              [1, 4, 2, 4],
              [3, 0, 4, 0],
            );
          },
        ),
      ),
    figures: {
      "คนจน_คน_ชาย 500102 2565": 7,
      "คนจน_คน_หญิง 500701 2565": 2,
      "ประชากร 500101 2565": 1000,
    },
    leftOut: 3,
  },
  "CP874 with BE years of two digits": {
    files: () =>
      bytes(
        "poor.csv",
        cp874("รหัสตำบล,ตำบล,ปี,ร้อยละคนจน\r\n500101,ศรีภูมิ,64,1.5\r\n500102,พระสิงห์,65,0\r\n"),
      ),
    figures: { "ร้อยละคนจน 500101 2564": 1.5, "ร้อยละคนจน 500102 2565": 0 },
  },
  "TIS-620 with semicolons": {
    files: () =>
      bytes(
        "data2566.txt",
        cp874(
          "จังหวัด;อำเภอ;จำนวนครัวเรือนยากจน;ครัวเรือนทั้งหมด\r\nเชียงใหม่;จอมทอง;12;1,200\r\nลำพูน;แม่ทา;5;1000\r\n",
        ),
      ),
    figures: { "จำนวนครัวเรือนยากจน 5002 2566": 1, "จำนวนครัวเรือนยากจน 5102 2566": 0.5 },
  },
  "names under อ. and จ.": {
    files: () =>
      text(
        "หนี้ครัวเรือน_2564.csv",
        "ที่,อ.,จ.,หนี้เฉลี่ย (บาท)\n1,อ.จอมทอง,จ.เชียงใหม่,120000\n2,อ.เมือง,จ.ลำปาง,80000\n",
      ),
    figures: { "หนี้เฉลี่ย_บาท 5002 2564": 120000, "หนี้เฉลี่ย_บาท 5201 2564": 80000 },
  },
  "DOPA codes of eight digits with their sums": {
    files: () =>
      text(
        "pop2565.csv",
        "ccaattmm,desc,total\n50000000,จังหวัดเชียงใหม่,46\n50010000,อำเภอเมืองเชียงใหม่,46\n50010100,ตำบลศรีภูมิ,21\n50010200,ตำบลพระสิงห์,25\n50010300,ตำบลหายยา,7\n",
      ),
    figures: { "total 500101 2565": 21, "total 500103 2565": 7 },
    leftOut: 2,
  },
  "village codes of eight digits": {
    files: () =>
      text(
        "กชช2ค 2564.csv",
        "VILLAGE_ID,ชื่อหมู่บ้าน,ครัวเรือนทั้งหมด,ครัวเรือนยากจน\n50070101,บ้านหนึ่ง,100,5\n50070102,บ้านสอง,50,5\n50070201,บ้านสาม,40,4\n",
      ),
    figures: { "ครัวเรือนยากจน 500701 2564": 6.667, "ครัวเรือนยากจน 500702 2564": 10 },
  },
  "village codes of ten digits": {
    files: () =>
      text(
        "villages 2565.csv",
        "vill_code,จำนวนครัวเรือน,ครัวเรือนยากจน\n5007010100,100,5\n5007010200,50,5\n",
      ),
    figures: { "ครัวเรือนยากจน 500701 2565": 6.667 },
  },
  "points with Thai properties": {
    files: () => text("ศูนย์เรียนรู้ 2566.geojson", POINTS),
    figures: { "จำนวนสมาชิก 500101 2566": 15, "จำนวนสมาชิก 500701 2566": 20 },
  },
  "an export of Google My Maps": {
    files: () => text("หมุดโครงการ 2567.kml", MY_MAPS),
    figures: { "จำนวนผู้เข้าร่วม_คน 500101 2567": 15, "จำนวนผู้เข้าร่วม_คน 500701 2567": 20 },
  },
  "years across under ปี": {
    files: () =>
      bytes(
        "รายได้เฉลี่ย.xlsx",
        aWorkbook({
          "ตาราง 1": [
            ["รายได้เฉลี่ย รายจังหวัด"],
            ["จังหวัด", "ปี 2561", "ปี 2562"],
            ["เชียงใหม่", 20000, 21000],
            ["ลำพูน", "19,000", "-"],
            ["รวม", 39000, 21000],
          ],
        }),
      ),
    figures: { "รายได้เฉลี่ย_รายจังหวัด 51 2561": 19000, "รายได้เฉลี่ย_รายจังหวัด 51 2562": "missing" },
    leftOut: 1,
  },
  "records of CKAN": {
    files: () => text("datastore.json", CKAN),
    figures: { "จำนวนคนจน 50 2564": 1200, "จำนวนคนจน 51 2565": 250 },
  },
  "Unicode text of Excel": {
    files: () =>
      bytes(
        "ข้อมูล65.txt",
        utf16("รหัส\tชื่อตำบล\tร้อยละการออม\r\n500101\tศรีภูมิ\t80.5\r\n500102\tพระสิงห์\t70\r\n"),
      ),
    figures: { "ร้อยละการออม 500101 2565": 80.5 },
  },
  "provinces in English spellings": {
    files: () =>
      text(
        "gpp 2020.csv",
        "Province,GPP per capita (Baht)\nAyutthaya,1\nChonburi,2\nBuriram,3\nBangkok Metropolis,4\nSrisaket,5\nNakorn Pathom,6\nKorat,7\nPhang Nga,8\nSuphanburi Province,9\n",
      ),
    figures: {
      "gpp_per_capita_baht 14 2563": 1,
      "gpp_per_capita_baht 20 2563": 2,
      "gpp_per_capita_baht 31 2563": 3,
      "gpp_per_capita_baht 10 2563": 4,
      "gpp_per_capita_baht 33 2563": 5,
      "gpp_per_capita_baht 73 2563": 6,
      "gpp_per_capita_baht 30 2563": 7,
      "gpp_per_capita_baht 82 2563": 8,
      "gpp_per_capita_baht 72 2563": 9,
    },
  },
  "provinces in short Thai forms": {
    files: () =>
      text(
        "จังหวัด 2565.csv",
        "จังหวัด,ค่าใช้จ่าย (บาท)\nกรุงเทพฯ,1\nอยุธยา,2\nโคราช,3\nประจวบฯ,4\nหนองบัวลําภู,5\nกำเเพงเพชร,6\n",
      ),
    figures: {
      "ค่าใช้จ่าย_บาท 10 2565": 1,
      "ค่าใช้จ่าย_บาท 14 2565": 2,
      "ค่าใช้จ่าย_บาท 30 2565": 3,
      "ค่าใช้จ่าย_บาท 77 2565": 4,
      "ค่าใช้จ่าย_บาท 39 2565": 5,
      "ค่าใช้จ่าย_บาท 62 2565": 6,
    },
  },
  "Thai digits throughout": {
    files: () =>
      text(
        "ผู้สูงอายุ.csv",
        'ลำดับ,รหัสตำบล,ปี พ.ศ.,จำนวนผู้สูงอายุ (คน)\n๑,๕๐๐๑๐๑,๒๕๖๕,"๑,๒๐๐"\n๒,๕๐๐๑๐๒,๒๕๖๕,๙๐๐\n',
      ),
    figures: { "จำนวนผู้สูงอายุ_คน 500101 2565": 1200 },
  },
  "Parquet with whole numbers as codes": {
    files: () => bytes("poverty_2565.parquet", parquet()),
    figures: { "poor 100101 2565": 5, "poor 500101 2565": 1, "poor 500102 2565": 0 },
  },
  "a sheet for each year": {
    files: () =>
      bytes(
        "คนพิการ.xlsx",
        aWorkbook({
          2564: [
            ["รหัสตำบล", "จำนวนคนพิการ"],
            [500101, 64],
            [500102, 74],
          ],
          2565: [
            ["รหัสตำบล", "จำนวนคนพิการ"],
            [500101, 65],
            [500102, 75],
          ],
        }),
      ),
    figures: { "จำนวนคนพิการ 500101 2564": 64, "จำนวนคนพิการ 500102 2565": 75 },
  },
  "khet without a province": {
    files: () => text("เขต กทม 2565.csv", "สำนักงานเขต,จำนวนชุมชน\nเขตบางรัก,10\nเขตพระนคร,5\n"),
    figures: { "จำนวนชุมชน 1004 2565": 10 },
  },
  "amphoe of the province that the title names": {
    files: () =>
      bytes(
        "สรุป.xlsx",
        aWorkbook({
          s: [
            ["ครัวเรือนยากจน จังหวัดเชียงใหม่ ปี 2565"],
            ["อำเภอ", "ครัวเรือนยากจน"],
            ["เมืองเชียงใหม่", 5],
            ["แม่ริม", 7],
            ["รวม", 12],
          ],
        }),
      ),
    figures: { "ครัวเรือนยากจน 5001 2565": 5, "ครัวเรือนยากจน 5007 2565": 7 },
    leftOut: 1,
  },
  "tambons of the amphoe that the title names": {
    files: () =>
      bytes(
        "สรุป.xlsx",
        aWorkbook({
          s: [
            ["จำนวนผู้สูงอายุ อำเภอแม่ริม จังหวัดเชียงใหม่"],
            ["ประจำปีงบประมาณ พ.ศ. 2565"],
            ["ที่", "ตำบล", "ผู้สูงอายุ (คน)"],
            [1, "ริมใต้", 5],
            [2, "ขี้เหล็ก", 7],
            [null, "รวม", 12],
          ],
        }),
      ),
    figures: { "ผู้สูงอายุ_คน 500701 2565": 5, "ผู้สูงอายุ_คน 500704 2565": 7 },
    leftOut: 1,
  },
  "a web page as .xls with heads over two rows": {
    files: () =>
      text(
        "report 2565.xls",
        '<html><meta charset="utf-8"><table><tr><th rowspan=2>จังหวัด<th colspan=2>จำนวน (คน)</tr><tr><th>ชาย<th>หญิง</tr><tr><td>เชียงใหม่<td>10<td>20</tr><tr><td>ลำพูน<td>5<td>6</tr></table></html>',
      ),
    figures: { "จำนวน_คน_ชาย 50 2565": 10, "จำนวน_คน_หญิง 51 2565": 6 },
  },
  "nested JSON": {
    files: () =>
      text(
        "api 2565.json",
        JSON.stringify({
          data: [{ province: { code: "50", name_th: "เชียงใหม่" }, poor_count: 12, surveyed: 1000 }],
        }),
      ),
    figures: { "poor_count 50 2565": 1.2 },
  },
  "a health region beside the names": {
    files: () =>
      text(
        "ncd66.csv",
        "เขตสุขภาพ,จังหวัด,อำเภอ,ตำบล,ผู้ป่วยเบาหวาน,ประชากรกลางปี\n1,เชียงใหม่,แม่ริม,ริมใต้,30,3000\n",
      ),
    figures: { "ผู้ป่วยเบาหวาน 500701 2566": 1 },
  },
  "a zip of tables in a folder, its year in the name of the zip": {
    files: () =>
      bytes(
        "ข้อมูลปี 2565.zip",
        zipSync({
          "ตำบล/หนี้.csv": cp874("รหัสตำบล,หนี้เฉลี่ย (บาท)\r\n500101,900\r\n"),
          "ตำบล/ออม.xlsx": aWorkbook({
            Sheet1: [
              ["รหัสตำบล", "เงินออม (บาท)"],
              ["500102", 70],
            ],
          }),
          "ตำบล/readme.txt": strToU8("ติดต่อสำนักงาน"),
          "__MACOSX/ตำบล/._หนี้.csv": strToU8("x"),
        }),
      ),
    told: ["zip-files-left"],
    figures: { "หนี้เฉลี่ย_บาท 500101 2565": 900, "เงินออม_บาท 500102 2565": 70 },
  },
  "an amphoe layer with figures": {
    files: () => [
      {
        name: "amphoe 2565.shp",
        bytes: aShp([[aSquare(98.9, 18.7, 0.1)], [aSquare(98.6, 18.3, 0.1)]]),
      },
      {
        name: "amphoe 2565.dbf",
        bytes: aDbf(
          ["AMP_CODE", "AMP_NAM_T", "PROV_NAM_T", "POP"],
          [
            ["5001", "อ.เมืองเชียงใหม่", "จ.เชียงใหม่", "1000"],
            ["5002", "อ.จอมทอง", "จ.เชียงใหม่", "500"],
          ],
          cp874,
        ),
      },
      textFile("amphoe 2565.prj", WGS84),
    ],
    figures: { "pop 5001 2565": 1000, "pop 5002 2565": 500 },
  },
};
