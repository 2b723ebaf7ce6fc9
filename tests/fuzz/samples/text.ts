import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { FormatSamples, Sample } from "../sample";

const HEAD = ["code", "name", "value"];
const ROWS = [
  ["100101", "พระบรมมหาราชวัง", "12.5"],
  ["100102", "วังบูรพาภิรมย์", "1,204"],
  ["100103", 'วัดราชบพิธ "เก่า"', "<5"],
  ["100104", "สำราญราษฎร์", ""],
  ["100105", "ศาลเจ้าพ่อเสือ\nแถวสอง", "-"],
];

const utf8 = (text: string) => new TextEncoder().encode(text);

function separated(delimiter: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [HEAD, ...ROWS].map((row) => row.map(cell).join(delimiter)).join("\r\n");
}

const sample = (name: string, bytes: Uint8Array): Sample => ({ name, bytes, rows: ROWS.length });

/** Separated text in the encodings and with the separators that offices send. */
export const csvSamples: FormatSamples = {
  format: "csv",
  make: () => [
    sample("a.csv", utf8(separated(","))),
    sample("b.csv", utf8(`\uFEFF# ปี: 2565\r\n${separated(";")}`)),
    sample("c.txt", new Uint8Array(Buffer.from(`\uFEFF${separated("\t")}`, "utf16le"))),
    sample("d.csv", utf8(ROWS.map((_, i) => `1001${i},${i}`).join("\n"))),
  ],
};

const RECORDS = ROWS.map(([code, name, value], i) => ({
  code,
  name,
  value,
  rate: i / 3,
  at: { x: i },
}));

/** Lists in the forms that web services and pandas write. */
export const jsonSamples: FormatSamples = {
  format: "json",
  make: () => [
    sample("a.json", utf8(JSON.stringify(RECORDS, null, 1))),
    sample("b.json", utf8(JSON.stringify({ success: true, result: { records: RECORDS } }))),
    sample(
      "c.json",
      utf8(JSON.stringify({ code: ROWS.map((r) => r[0]), v: ROWS.map((r) => r[2]) })),
    ),
    sample("d.json", utf8(JSON.stringify([HEAD, ...ROWS]))),
  ],
};

/** A record a line. */
export const ndjsonSamples: FormatSamples = {
  format: "ndjson",
  make: () => [sample("a.ndjson", utf8(RECORDS.map((r) => JSON.stringify(r)).join("\n")))],
};

const square = (x: number) => [
  [x, 14],
  [x + 1, 14],
  [x + 1, 15],
  [x, 15],
  [x, 14],
];

const FEATURES = RECORDS.map((properties, i) => ({
  type: "Feature",
  id: i,
  properties,
  geometry:
    i % 2 === 0
      ? { type: "Polygon", coordinates: [square(100 + i)] }
      : { type: "MultiPoint", coordinates: square(100 + i) },
}));

/** A collection, one feature, and one bare geometry. */
export const geojsonSamples: FormatSamples = {
  format: "geojson",
  make: () => [
    sample("a.geojson", utf8(JSON.stringify({ type: "FeatureCollection", features: FEATURES }))),
    { name: "b.geojson", bytes: utf8(JSON.stringify(FEATURES[0])), rows: 1 },
    { name: "c.json", bytes: utf8(JSON.stringify(FEATURES[0]?.geometry)), rows: 1 },
  ],
};

/** Two squares that share an edge, and points. */
export const topojsonSamples: FormatSamples = {
  format: "topojson",
  make: () => {
    const polygons = FEATURES.filter((f) => f.geometry.type === "Polygon");
    const layer = { type: "FeatureCollection", features: polygons } as FeatureCollection;
    const bytes = utf8(JSON.stringify(topology({ tambon: layer, again: layer }, 1000)));
    return [{ name: "a.topojson", bytes, rows: polygons.length * 2 }];
  },
};

/** A web page that an office system saved under the name of a spreadsheet. */
export const htmlSamples: FormatSamples = {
  format: "html",
  make: () => {
    const row = (cells: readonly string[], tag: string) =>
      `<tr>${cells.map((c) => `<${tag} align="left">${c.replaceAll("<", "&lt;")}</${tag}>`).join("")}</tr>`;
    const body = [row(HEAD, "th"), ...ROWS.map((r) => row(r, "td"))].join("\n");
    const page = `<html><head><style>td{color:red}</style></head><body><table>${body}</table></body></html>`;
    return [sample("a.xls", utf8(page)), sample("b.html", utf8(page))];
  },
};
