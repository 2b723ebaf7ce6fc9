/** A number whose text says more than its value: `100101.0`, `007`, `1e400`, more digits than fit. */
export class NumberText {
  constructor(readonly text: string) {}
}

/** What a JSON text holds. Objects are maps: the order of keys like "2565" is that of the file. */
export type Json = null | boolean | number | string | NumberText | readonly Json[] | JsonObject;

/** An object of a JSON text. */
export type JsonObject = ReadonlyMap<string, Json>;

/** Why a JSON text could not be read; `ended` says that it stops too early. */
export class JsonFault extends Error {
  constructor(
    readonly at: number,
    readonly ended: boolean,
    found: string,
  ) {
    super(found);
  }
}

const DEEPEST = 200;
const MOST_REPEATS = 100;
const SPACE = /[\s\uFEFF]*/y;
const NUMBER = /-?\d+(\.\d+)?([eE][-+]?\d+)?/y;
const WORDS: readonly (readonly [string, Json])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", new NumberText("NaN")],
  ["Infinity", new NumberText("Infinity")],
  ["-Infinity", new NumberText("-Infinity")],
];

/**
 * Reads JSON so that every number keeps its text. NaN and Infinity, which some tools write, are
 * taken as texts; a key that comes twice gets a ` (2)`. Throws {@link JsonFault}.
 */
export function parseExactJson(text: string): Json {
  let at = 0;

  function skip(): number {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit < 0xfeff) return unit;
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    return text.charCodeAt(at);
  }

  function fault(): never {
    return faultAt(at);
  }

  function faultAt(place: number): never {
    throw new JsonFault(place, place >= text.length, text.slice(place, place + 12));
  }

  function value(depth: number): Json {
    if (depth > DEEPEST) fault();
    const unit = skip();
    if (unit === 123) return object(depth);
    if (unit === 91) return array(depth);
    if (unit === 34) return string();
    return numberOrWord();
  }

  function object(depth: number): JsonObject {
    const found = new Map<string, Json>();
    at++;
    if (skip() === 125) return close(found);
    for (;;) {
      if (skip() !== 34) fault();
      const key = string();
      if (skip() !== 58) fault();
      at++;
      const free = freeKey(found, key) ?? fault();
      found.set(free, value(depth + 1));
      if (skip() === 125) return close(found);
      comma();
    }
  }

  function array(depth: number): Json[] {
    const found: Json[] = [];
    at++;
    if (skip() === 93) return close(found);
    for (;;) {
      found.push(value(depth + 1));
      if (skip() === 93) return close(found);
      comma();
    }
  }

  function close<T>(found: T): T {
    at++;
    return found;
  }

  function comma(): void {
    if (text.charCodeAt(at) !== 44) fault();
    at++;
  }

  function string(): string {
    const end = stringEnd(text, at + 1);
    if (end < 0) return faultAt(text.length);
    const inside = text.slice(at + 1, end);
    const start = at;
    at = end + 1;
    if (!inside.includes("\\")) return inside;
    return unescaped(inside) ?? faultAt(start);
  }

  function numberOrWord(): Json {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(text);
    if (found) {
      at = NUMBER.lastIndex;
      const number = Number(found[0]);
      return String(number) === found[0] ? number : new NumberText(found[0]);
    }
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    if (!word) return faultAt(atEnd() ? text.length : at);
    at += word[0].length;
    return word[1];
  }

  /** A word cut short by the end of the text. */
  function atEnd(): boolean {
    const left = text.slice(at, at + 10);
    return at + left.length >= text.length && WORDS.some(([name]) => name.startsWith(left));
  }

  const whole = value(0);
  skip();
  if (at < text.length) fault();
  return whole;
}

/** Place of the quote that ends a string; −1 without one. */
function stringEnd(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92 && end - 1 - slashes >= from) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function unescaped(inside: string): string | null {
  const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
  let sound = true;
  const text = inside.replace(
    /\\(u([0-9a-fA-F]{4})|[\s\S]|$)/g,
    (_, mark: string, hex?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if ('"\\/'.includes(mark) && mark !== "") return mark;
      const letter = escapes[mark];
      if (letter === undefined) sound = false;
      return letter ?? "";
    },
  );
  return sound ? text : null;
}

function freeKey(found: JsonObject, key: string): string | null {
  if (!found.has(key)) return key;
  for (let n = 2; n <= MOST_REPEATS; n++) {
    if (!found.has(`${key} (${n})`)) return `${key} (${n})`;
  }
  return null;
}

/** A JSON value as plain objects and numbers, for libraries that want them. */
export function plainJson(value: Json): unknown {
  if (value instanceof NumberText) return Number(value.text);
  if (Array.isArray(value)) return value.map(plainJson);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, one]) => [key, plainJson(one as Json)]));
}
