import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fail, ok, type Result } from "../../src/base/result";

/** What `npm run data --` was given: paths or http(s) addresses. */
export type OfficialOptions = {
  readonly boundaries: string | null;
  readonly indicators: readonly string[];
  readonly crosswalk: string | null;
};

const OPTIONS = ["--boundaries", "--indicators", "--crosswalk"];

/**
 * Reads the arguments: each option takes what follows it (or `--option=value`); `--indicators`
 * takes many. A `*` that the shell left standing is expanded here.
 */
export function readOptions(args: readonly string[]): Result<OfficialOptions> {
  const given = new Map<string, string[]>(OPTIONS.map((o) => [o, []]));
  let current: string[] | undefined;
  for (const arg of args) {
    const [name = "", ...rest] = arg.startsWith("--") ? arg.split("=") : [];
    if (name !== "") current = given.get(name);
    if (!current) return fail({ kind: "option-unknown", option: arg });
    if (name === "") current.push(...expand(arg));
    else if (rest.length > 0) current.push(...expand(rest.join("=")));
  }
  return checked(given, args);
}

function checked(given: Map<string, string[]>, args: readonly string[]): Result<OfficialOptions> {
  const empty = OPTIONS.find((o) => args.includes(o) && given.get(o)?.length === 0);
  if (empty) return fail({ kind: "option-unknown", option: `${empty} …` });
  const [boundaries, ...spare] = given.get("--boundaries") ?? [];
  const [crosswalk, ...more] = given.get("--crosswalk") ?? [];
  const extra = [...spare, ...more][0];
  if (extra) return fail({ kind: "option-unknown", option: extra });
  const indicators = given.get("--indicators") ?? [];
  return ok({ boundaries: boundaries ?? null, crosswalk: crosswalk ?? null, indicators });
}

/** Files that match a `*` in the last part of a path; without a match the text stays as it is. */
function expand(pattern: string): string[] {
  if (!pattern.includes("*") || /^https?:/.test(pattern)) return [pattern];
  const parts = basename(pattern).split("*").map(escaped);
  const matcher = new RegExp(`^${parts.join(".*")}$`);
  const names = namesIn(dirname(pattern)).filter((name) => matcher.test(name));
  return names.length > 0 ? names.sort().map((n) => join(dirname(pattern), n)) : [pattern];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}
