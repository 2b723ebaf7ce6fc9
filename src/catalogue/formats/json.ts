import { fail, ok, type Result } from "../../base/result";
import { esriFeaturesOf, esriProjection } from "./esri-json";
import { type Json, JsonFault, parseExactJson } from "./exact-json";
import type { FileContents, FileFormat, Reading, ReadOptions, TextTable } from "./format";
import { featuresOf, tableOfFeatures } from "./geo-rows";
import { type IssueList, issueList } from "./issue-list";
import { isObject, tableOfList } from "./json-rows";
import { findLists } from "./json-shapes";
import { MOST_COLUMNS } from "./limits";
import { placedTable } from "./placed-table";
import { projectionOfEpsg } from "./projection";
import { decodeText, isText, sniffEncoding, type TextEncoding } from "./text-encoding";
import { isTopology, tablesOfTopology } from "./topo-rows";

const OPENING = 1 << 14;
const TOP_TYPE = /^\s*\{\s*(?:"[^"]*"\s*:\s*(?:"[^"]*"|[^"{}[\]\s,]*)\s*,\s*)*"type"\s*:\s*"(\w+)"/;
const GEO = /^(Feature|FeatureCollection|GeometryCollection|(Multi)?(Point|LineString|Polygon))$/;

/** GeoJSON in WGS 84 degrees: properties as text columns, shapes along the rows. */
export const geojson: FileFormat = {
  id: "geojson",
  extensions: [".geojson"],
  sniff: (bytes) => GEO.test(topType(bytes)) && !ndjson.sniff!(bytes),
  read: readJson,
};

/** TopoJSON: each object a table. */
export const topojson: FileFormat = {
  id: "topojson",
  extensions: [".topojson"],
  sniff: (bytes) => topType(bytes) === "Topology",
  read: readJson,
};

/** One JSON object per line. */
export const ndjson: FileFormat = {
  id: "ndjson",
  extensions: [".ndjson", ".jsonl", ".geojsonl"],
  sniff: (bytes) => /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(openingOf(bytes)),
  read: readLines,
};

/** JSON with lists of records in any of the usual forms; GeoJSON and TopoJSON by their content. */
export const json: FileFormat = {
  id: "json",
  extensions: [".json"],
  sniff: (bytes) => /^\s*(\{\s*["}]|\[\s*([[{"\]\dtfn]|-\d))/.test(openingOf(bytes)),
  read: readJson,
};

function openingOf(bytes: Uint8Array): string {
  const opening = bytes.subarray(0, OPENING);
  return decodeText(opening, sniffEncoding(opening));
}

function topType(bytes: Uint8Array): string {
  return TOP_TYPE.exec(openingOf(bytes))?.[1] ?? "";
}

type Text = { readonly text: string; readonly encoding: TextEncoding };

function textOfFile(bytes: Uint8Array, file: string, options: ReadOptions): Result<Text> {
  const encoding = options.encoding ?? sniffEncoding(bytes);
  if (!isText(bytes, encoding)) return fail({ kind: "not-text", file });
  return ok({ text: decodeText(bytes, encoding), encoding });
}

async function readJson(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const source = textOfFile(bytes, file, options);
  if (!source.ok) return source;
  const value = parse(source.value.text, file, 1);
  if (!value.ok) return value;
  const issues = issueList();
  const tables = await tablesOf(value.value, file, options, issues);
  return contentsOf(tables, value.value, file, source.value.encoding, issues);
}

/** Rows have the numbers of their lines. */
async function readLines(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const source = textOfFile(bytes, file, options);
  if (!source.ok) return source;
  const values: Json[] = [];
  const numbers: number[] = [];
  for (const [i, line] of source.value.text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "") continue;
    const value = parse(line, file, i + 1);
    if (!value.ok) return value;
    values.push(value.value);
    numbers.push(i + 1);
  }
  const issues = issueList();
  const tables = await tablesOfLines(values, file, options, issues);
  const numbered = tables.map((table) =>
    table.rows.length === numbers.length ? { ...table, rowNumbers: numbers } : table,
  );
  return contentsOf(numbered, values, file, source.value.encoding, issues);
}

async function tablesOfLines(
  values: readonly Json[],
  file: string,
  options: ReadOptions,
  issues: IssueList,
): Promise<TextTable[]> {
  const features = values.flatMap((value) => {
    const found = featuresOf(value);
    return found?.length === 1 ? found : [];
  });
  const all = features.length === values.length && values.length > 0;
  if (all) return [tableOfFeatures(features, file, MOST_COLUMNS, issues)];
  return tablesOf(values, file, options, issues);
}

async function tablesOf(
  value: Json,
  file: string,
  options: ReadOptions,
  issues: IssueList,
): Promise<TextTable[]> {
  if (isTopology(value)) return tablesOfTopology(value, MOST_COLUMNS, issues);
  const features = featuresOf(value) ?? esriFeaturesOf(value);
  if (features) return [tableOfFeatures(features, file, MOST_COLUMNS, issues)];
  return findLists(value, file).map((list) => tableOfList(list, options, MOST_COLUMNS, issues));
}

/** The tables with their shapes in WGS 84 degrees, whatever `crs` the file names. */
async function contentsOf(
  tables: readonly TextTable[],
  value: Json,
  file: string,
  encoding: TextEncoding,
  issues: IssueList,
): Promise<Result<FileContents>> {
  if (tables.length === 0) return fail({ kind: "json-without-table", file });
  const { code, known } = projectionIn(value);
  if (code !== null && !known && code !== "4326") {
    return fail({ kind: "projection-unsupported", file, projection: `EPSG:${code}` });
  }
  let reading: Reading = { encoding };
  const placed: TextTable[] = [];
  for (const table of tables) {
    const one = table.geometries ? await placedTable(table, known, issues) : null;
    placed.push(...(one?.tables ?? [table]));
    reading = { ...reading, ...one?.reading };
  }
  return ok({ tables: placed, issues: issues.all(), reading });
}

function projectionIn(value: Json): ReturnType<typeof esriProjection> {
  const code = epsgOf(value);
  return code === null ? esriProjection(value) : { code, known: projectionOfEpsg(code) };
}

/** The code in the `crs` that GeoJSON had before 2016; null for none, or for plain degrees. */
function epsgOf(value: Json): string | null {
  const crs = isObject(value) ? value.get("crs") : undefined;
  const properties = isObject(crs) ? crs.get("properties") : undefined;
  const name = isObject(properties) ? properties.get("name") : undefined;
  return typeof name === "string" ? (/EPSG:+(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1] ?? null) : null;
}

function parse(text: string, file: string, line: number): Result<Json> {
  try {
    return ok(parseExactJson(text));
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause;
    const row = line + lineBreaks(text, cause.at);
    if (cause.ended) return fail({ kind: "file-truncated", file, row });
    return fail({ kind: "json-broken", file, row, detail: cause.message });
  }
}

function lineBreaks(text: string, before: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < before; at = text.indexOf("\n", at + 1))
    lines++;
  return lines;
}
