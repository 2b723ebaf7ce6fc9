import { tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import { strToU8, zipSync } from "fflate";
import {
  Compression,
  Table as ParquetTable,
  WriterPropertiesBuilder,
  writeParquet,
} from "parquet-wasm";
import { FEATHER, FEATHER_ROWS } from "../../catalogue/feather-fixture";
import { aDbf, aShp, aSquare, aZip, cp874, WGS84 } from "../../catalogue/shapefile-fixture";
import { aWorkbook } from "../../catalogue/workbook-fixture";
import type { FormatSamples } from "../sample";

const HEAD = ["code", "name", "value"];
const ROWS = [
  ["100101", "พระบรมมหาราชวัง", "12.5"],
  ["100102", "วังบูรพาภิรมย์", "7"],
  ["100103", "วัดราชบพิธ", "<5"],
  ["100104", "สำราญราษฎร์", "-"],
];
const KINDS = ["xlsx", "biff8", "xlsb", "ods"] as const;

/** Workbooks of each kind, one with two sheets. */
export const xlsxSamples: FormatSamples = {
  format: "xlsx",
  make: () =>
    KINDS.map((kind, i) => {
      const sheets = { ข้อมูล: [HEAD, ...ROWS], ...(i === 0 ? { อื่น: [HEAD, ...ROWS] } : {}) };
      const name = kind === "biff8" ? "a.xls" : `a.${kind}`;
      return { name, bytes: aWorkbook(sheets, kind), rows: ROWS.length * (i === 0 ? 2 : 1) };
    }),
};

const shp = () => aShp(ROWS.map((_, i) => [aSquare(100 + i * 0.01, 14, 0.01)]));
const dbf = (encode?: (text: string) => Uint8Array) => aDbf(HEAD, ROWS, encode);

export const shapefileZipSamples: FormatSamples = {
  format: "shapefile-zip",
  make: () => [
    { name: "a.zip", bytes: aZip({ shp: shp(), dbf: dbf(), prj: WGS84 }), rows: ROWS.length },
  ],
};

export const shapefileSamples: FormatSamples = {
  format: "shapefile",
  make: () => [
    {
      name: "a.shp",
      bytes: shp(),
      rows: ROWS.length,
      companions: new Map([
        [".dbf", dbf(cp874)],
        [".prj", strToU8(WGS84)],
        [".cpg", strToU8("UTF-8")],
      ]),
    },
  ],
};

const PINS = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>หมุด</name><Folder><name>ครัวเรือน</name>
${ROWS.map(
  ([code, name], i) =>
    `<Placemark><name>${name}</name><description><![CDATA[<b>บ้าน</b> ${i}]]></description><ExtendedData><Data name="code"><value>${code}</value></Data></ExtendedData><Point><coordinates>100.${i},14.1,0</coordinates></Point></Placemark>`,
).join("\n")}
</Folder></Document></kml>`;

export const kmlSamples: FormatSamples = {
  format: "kml",
  make: () => [
    { name: "a.kml", bytes: strToU8(PINS), rows: ROWS.length },
    { name: "a.kmz", bytes: zipSync({ "doc.kml": strToU8(PINS) }), rows: ROWS.length },
  ],
};

function anIpc(format: "stream" | "file"): Uint8Array {
  const cells = (c: number) => ROWS.map((row) => row[c]!);
  const table = tableFromArrays(
    { code: cells(0), name: cells(1), people: ROWS.map((_, i) => i * 100) },
    { types: { code: utf8(), name: utf8() } },
  );
  return tableToIPC(table, { format })!;
}

export const arrowSamples: FormatSamples = {
  format: "arrow",
  make: () => [
    { name: "a.arrow", bytes: anIpc("file"), rows: ROWS.length },
    { name: "a.arrows", bytes: anIpc("stream"), rows: ROWS.length },
    { name: "lz4.feather", bytes: FEATHER.lz4(), rows: FEATHER_ROWS.length },
    { name: "zstd.feather", bytes: FEATHER.zstd(), rows: FEATHER_ROWS.length },
  ],
};

export const parquetSamples: FormatSamples = {
  format: "parquet",
  make: () =>
    [Compression.SNAPPY, Compression.ZSTD, Compression.GZIP].map((codec, i) => {
      const settings = new WriterPropertiesBuilder().setCompression(codec).build();
      const table = ParquetTable.fromIPCStream(anIpc("stream"));
      return { name: `a${i}.parquet`, bytes: writeParquet(table, settings), rows: ROWS.length };
    }),
};
