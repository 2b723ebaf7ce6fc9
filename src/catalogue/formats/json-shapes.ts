import type { Json, JsonObject } from "./exact-json";
import { isList, isObject } from "./json-rows";

/** A list found in a JSON file: records (objects), or rows of cells whose heads are yet to be found. */
export type JsonList =
  | { readonly kind: "records"; readonly name: string; readonly records: readonly JsonObject[] }
  | { readonly kind: "grid"; readonly name: string; readonly rows: readonly (readonly Json[])[] };

const DEEPEST = 4;

/**
 * The lists that a JSON value holds, the longest first: a list of objects or of lists, columns
 * (`{ code: […], value: […] }` or pandas' `{ code: { "0": … } }`), pandas' `{ columns, data }`,
 * objects by key (`{ "100101": {…} }`, the key becomes the column `key`), or such things inside an
 * object. One object of plain values is a list of one. None gives an empty list.
 */
export function findLists(value: Json, name: string): JsonList[] {
  const found = search(value, name, 0);
  if (
    found.length === 0 &&
    isObject(value) &&
    value.size > 0 &&
    [...value.values()].every(isPlain)
  ) {
    return [{ kind: "records", name, records: [value] }];
  }
  return found.sort((a, b) => lengthOf(b) - lengthOf(a));
}

function search(value: Json, name: string, depth: number): JsonList[] {
  if (isList(value)) return ofList(value, name);
  if (!isObject(value) || depth > DEEPEST) return [];
  const whole = ofSplit(value, name) ?? ofColumns(value, name) ?? ofKeyed(value, name);
  if (whole) return [whole];
  return [...value].flatMap(([key, inner]) =>
    search(inner, depth === 0 ? key : `${name}.${key}`, depth + 1),
  );
}

/** Items of a mixed list that are no objects stand in a column `value`, none is left out. */
function ofList(items: readonly Json[], name: string): JsonList[] {
  if (items.length === 0) return [];
  if (items.every(isList)) return [{ kind: "grid", name, rows: items }];
  const records = items.map((item) => (isObject(item) ? item : new Map([["value", item]])));
  return [{ kind: "records", name, records }];
}

function ofSplit(value: JsonObject, name: string): JsonList | null {
  const columns = value.get("columns");
  const data = value.get("data");
  if (!isList(columns) || !isList(data) || !columns.every(isPlain) || !data.every(isList))
    return null;
  return { kind: "grid", name, rows: [columns, ...data] };
}

function ofColumns(value: JsonObject, name: string): JsonList | null {
  const columns = [...value.values()];
  const lists = columns.filter(isList);
  if (lists.length === columns.length && lists.length > 1) {
    const rows = lists[0]!.length;
    const even = lists.every((list) => list.length === rows && list.every(isPlain));
    if (!even || rows === 0) return null;
    return recordsOf(
      value,
      name,
      Array.from({ length: rows }, (_, i) => String(i)),
      (column, key) => (isList(column) ? column[Number(key)] : null),
    );
  }
  const first = columns[0];
  if (!isObject(first) || first.size === 0 || !columns.every(isObject)) return null;
  const keys = [...new Set(columns.flatMap((column) => [...(column as JsonObject).keys()]))];
  const counted = keys.every((key) => /^\d+$/.test(key)) && keys.includes("0");
  if (!counted || !columns.every((c) => [...(c as JsonObject).values()].every(isPlain)))
    return null;
  return recordsOf(value, name, keys, (column, key) => (isObject(column) ? column.get(key) : null));
}

function recordsOf(
  value: JsonObject,
  name: string,
  keys: readonly string[],
  cell: (column: Json, key: string) => Json | undefined,
): JsonList {
  const records = keys.map(
    (key) => new Map([...value].map(([head, column]) => [head, cell(column, key) ?? null])),
  );
  return { kind: "records", name, records };
}

function ofKeyed(value: JsonObject, name: string): JsonList | null {
  const inner = [...value.values()];
  if (inner.length < 2 || !inner.every(isObject)) return null;
  if (!inner.every((one) => [...one.values()].every(isPlain))) return null;
  const records = [...value].map(
    ([key, one]) => new Map<string, Json>([["key", key], ...(one as JsonObject)]),
  );
  return { kind: "records", name, records };
}

function isPlain(value: Json): boolean {
  return !isList(value) && !isObject(value);
}

function lengthOf(list: JsonList): number {
  return list.kind === "records" ? list.records.length : list.rows.length;
}
