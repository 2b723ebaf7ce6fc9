import { type Json, type JsonObject, NumberText } from "./exact-json";
import type { ReadOptions, TextTable } from "./format";
import { tableOfGrid } from "./grid";
import type { IssueList } from "./issue-list";
import type { JsonList } from "./json-shapes";

/** Records as rows of text, their columns in the order in which keys first come. */
export type RecordRows = {
  readonly columns: readonly string[];
  readonly rows: string[][];
};

/** How many columns records may have before they are no table. */
type Limit = { readonly most: number };

const DEEPEST = 6;

/** A list of a JSON file → a table; the first item counts as row 2, below heads that are not there. */
export function tableOfList(
  list: JsonList,
  { headRows }: ReadOptions,
  most: number,
  issues: IssueList,
): TextTable {
  const { name } = list;
  if (list.kind === "grid") {
    const rows = list.rows.map((cells) => cells.map(textOf));
    const numbers = rows.map((_, i) => i + 1);
    return tableOfGrid({ rows, rowNumbers: numbers, quoted: [] }, { name, headRows }, issues);
  }
  const { columns, rows } = rowsOfRecords(list.records, { most });
  return { name, columns, rows, rowNumbers: rows.map((_, i) => i + 2), geometries: null };
}

/** Whether a value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Objects → rows: inner objects become columns `outer.inner`, lists their JSON text. A key that an
 * object lacks, and null, give "". More columns than `most` stop the reading; they are told by
 * `columns` being longer than it.
 */
export function rowsOfRecords(records: readonly JsonObject[], { most }: Limit): RecordRows {
  const places = new Map<string, number>();
  const rows: string[][] = [];
  for (const record of records) {
    const row: string[] = [];
    fill(record, "", row, places, 0);
    rows.push(row);
    if (places.size > most) break;
  }
  for (const row of rows) {
    for (let c = 0; c < places.size; c++) row[c] ??= "";
  }
  return { columns: [...places.keys()], rows };
}

function fill(
  record: JsonObject,
  prefix: string,
  row: string[],
  places: Map<string, number>,
  depth: number,
): void {
  for (const [key, value] of record) {
    const name = prefix + key;
    if (isObject(value) && depth < DEEPEST && value.size > 0) {
      fill(value, `${name}.`, row, places, depth + 1);
      continue;
    }
    let at = places.get(name);
    if (at === undefined) {
      at = places.size;
      places.set(name, at);
    }
    while (row.length < at) row.push("");
    row[at] = textOf(value);
  }
}

/** A value as the text of a cell: null is "", numbers keep their digits, the rest is JSON. */
export function textOf(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof NumberText) return value.text;
  return isObject(value) || isList(value) ? jsonOf(value) : String(value);
}

function jsonOf(value: Json): string {
  if (value instanceof NumberText) return value.text;
  if (isList(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${[...value].map(([k, v]) => `${JSON.stringify(k)}:${jsonOf(v)}`).join(",")}}`;
}
