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

/** First parameter of a link: how many characters its fields have, so that a cut one is known. */
const LENGTH = "n";

/** Links shorter than this do not tell their length: nothing cuts them, and people type them. */
const SHORT = 60;

/** What is left of a letter that was cut inside its percent-encoding. */
const HALF_LETTER = /\uFFFD|%[0-9a-f]?$/gi;

/** Characters of the names and values of a link's fields; other parameters do not count. */
function lengthOf(raw: RawSearch): number {
  const lengths = Object.values(FIELDS).map(([name]) => {
    const value = raw[name];
    return value === undefined ? 0 : name.length + value.replace(HALF_LETTER, "").length;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** A link that has fewer characters than it says, or whose length was cut itself. */
function cutOf(raw: RawSearch): Problem[] {
  const told = raw[LENGTH];
  if (told === undefined) return [];
  const found = lengthOf(raw);
  const expected = /^\d+$/.test(told) ? Number(told) : 0;
  return expected >= SHORT && found >= expected ? [] : [{ kind: "link-cut", found, expected }];
}

/**
 * The state of a link. A field that is not understood takes its default and is reported; so is a
 * link that was cut short.
 */
export function readView(raw: RawSearch): { view: ViewState; problems: Problem[] } {
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  const problems = cutOf(raw);
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
  const length = lengthOf(raw);
  return length < SHORT ? raw : { [LENGTH]: String(length), ...raw };
}

function textOf<K extends keyof ViewState>(view: ViewState, key: K): string {
  const value = view[key];
  return value === null ? "" : FIELDS[key][1].format(value);
}
