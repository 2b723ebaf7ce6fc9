import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { cp874 } from "../catalogue/shapefile-fixture";
import { aWorkbook } from "../catalogue/workbook-fixture";
import { type Draw, oneOf } from "./places";
import type { Sheet } from "./table";

const FORMATS = ["csv", "csv", "csv", "xlsx", "xlsx", "xls", "txt", "json", "html"] as const;
const NUMBER = /^-?\d{1,12}(?:\.\d+)?$/;

/** A sheet as a file of some format, encoding and way to write numbers. */
export function writeSheet(
  draw: Draw,
  stem: string,
  sheet: Sheet,
): { file: DroppedFile; habits: readonly string[] } {
  // A title has no place in JSON, and a sheet's name none in a text.
  const isNamed = sheet.titles.length > 0;
  const told = sheet.name.includes("25");
  const formats = told ? (["xlsx", "xls"] as const) : FORMATS;
  const format = oneOf(draw, formats);
  const used = format === "json" && isNamed ? "csv" : format;
  const number = oneOf(draw, ["plain", "plain", "thousands", "thai"] as const);
  const written = used === "xlsx" || used === "xls" ? "plain" : number;
  const file = WRITERS[used](draw, stem, {
    ...sheet,
    body: sheet.body.map((row) => row.map((cell) => dress(cell, written))),
  });
  return { file, habits: [used, ...(written === "plain" ? [] : [`numbers: ${written}`])] };
}

type Writer = (draw: Draw, stem: string, sheet: Sheet) => DroppedFile;

const WRITERS: Readonly<Record<(typeof FORMATS)[number], Writer>> = {
  csv: (draw, stem, sheet) => ({
    name: `${stem}.csv`,
    bytes: encoded(draw, delimited(sheet, oneOf(draw, [",", ",", ";"]))),
  }),
  txt: (draw, stem, sheet) => ({
    name: `${stem}.txt`,
    bytes: encoded(draw, delimited(sheet, "\t")),
  }),
  xlsx: (_, stem, sheet) => workbook(stem, sheet, "xlsx"),
  xls: (_, stem, sheet) => workbook(stem, sheet, "biff8"),
  json: (_, stem, { heads, body }) => ({
    name: `${stem}.json`,
    bytes: new TextEncoder().encode(JSON.stringify(recordsOf(heads, body))),
  }),
  html: (_, stem, sheet) => ({
    name: `${stem}.xls`,
    bytes: new TextEncoder().encode(
      `<html><meta charset="utf-8"><table>${linesOf(sheet)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        .join("")}</table></html>`,
    ),
  }),
};

/** Records have one key a column: the heads above each other, a measure over all its years. */
function recordsOf(heads: Sheet["heads"], body: Sheet["body"]): Record<string, string>[] {
  const [upper = [], lower] = heads;
  let measure = "";
  const keys = upper.map((head, at) => {
    if (head !== "") measure = head;
    const year = lower?.[at] ?? "";
    return year === "" ? head : `${measure} ${year}`;
  });
  return body.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ""])));
}

function linesOf({ titles, heads, body, notes }: Sheet): readonly (readonly string[])[] {
  return [...titles, ...heads, ...body, ...notes];
}

function delimited(sheet: Sheet, delimiter: string): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return linesOf(sheet)
    .map((row) => row.map(quoted).join(delimiter))
    .join("\r\n");
}

function encoded(draw: Draw, text: string): Uint8Array {
  const way = oneOf(draw, ["utf-8", "utf-8", "bom", "cp874", "utf-16"]);
  if (way === "cp874") return cp874(text);
  if (way === "utf-16")
    return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer);
  return new TextEncoder().encode(way === "bom" ? `\uFEFF${text}` : text);
}

function workbook(stem: string, sheet: Sheet, type: "xlsx" | "biff8"): DroppedFile {
  const cells = linesOf(sheet).map((row) =>
    row.map((cell) => (NUMBER.test(cell) && !/^0\d/.test(cell) ? Number(cell) : cell)),
  );
  const ending = type === "xlsx" ? "xlsx" : "xls";
  return { name: `${stem}.${ending}`, bytes: aWorkbook({ [sheet.name]: cells }, type) };
}

/** Thousands or Thai digits, in figures alone: a plain whole number of five digits or more is no code. */
function dress(cell: string, way: "plain" | "thousands" | "thai"): string {
  if (way === "plain" || !cell.startsWith("#")) return cell.replace(/^#/, "");
  const plain = cell.slice(1);
  if (!NUMBER.test(plain)) return plain;
  if (way === "thousands")
    return Number(plain).toLocaleString("en-US", { maximumFractionDigits: 6 });
  return plain.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? digit);
}
