import type { Problem } from "../../base/problem";
import { DEFAULT_VIEW, FIELDS, type ViewState } from "./view-state";

/** Raw search parameters: field names to texts, nothing parsed. */
export type RawSearch = Readonly<Record<string, string>>;

/** Splits `?a=1&b=2`; a repeated field keeps its last value. */
export function parseSearch(search: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes search parameters readably: the characters that our fields use stay as they are. */
export function stringifySearch(raw: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(raw).filter(([, value]) => typeof value === "string");
  const text = pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join("&");
  return text === "" ? "" : `?${text.replace(/%2C/g, ",")}`;
}

/** The state of a link. A field that is not understood takes its default and is reported. */
export function readView(raw: RawSearch): { view: ViewState; problems: Problem[] } {
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  const problems: Problem[] = [];
  for (const [key, [name, codec]] of Object.entries(FIELDS)) {
    const text = raw[name];
    if (text === undefined) continue;
    const value = codec.parse(text);
    if (value === null) {
      problems.push({ kind: "url-value-ignored", field: name, value: text.slice(0, 40) });
    } else view[key] = value;
  }
  return { view: view as ViewState, problems };
}

/** The search parameters of a state; fields at their default are left out. */
export function writeView(view: ViewState): RawSearch {
  const raw: Record<string, string> = {};
  for (const key of Object.keys(FIELDS) as (keyof ViewState)[]) {
    const text = textOf(view, key);
    if (text !== textOf(DEFAULT_VIEW, key)) raw[FIELDS[key][0]] = text;
  }
  return raw;
}

function textOf<K extends keyof ViewState>(view: ViewState, key: K): string {
  const value = view[key];
  return value === null ? "" : FIELDS[key][1].format(value);
}
