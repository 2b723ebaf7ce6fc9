import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGE_IDS } from "../src/domain/pages";
import { LENS_IDS } from "../src/figures/lens/methods/lenses";
import { LAYERS } from "../src/layers/registry";

const FILES = ["src", "scripts", "tests"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(top, name).replaceAll("\\", "/")),
);
const TEXTS = new Map(FILES.map((path) => [path, readFileSync(path, "utf8")]));

/** Files that hold a pattern, without those that only speak of it in a comment of their head. */
function holding(pattern: RegExp, among = /^(src|scripts)\//): string[] {
  return FILES.filter((path) => among.test(path) && pattern.test(TEXTS.get(path) ?? ""));
}

/** Files of `src` and `scripts` that take a value from a module, by the name of its file. */
const takers = (file: string) =>
  holding(
    new RegExp(`^import (?!type)[^;]*"[./]+(?:[\\w-]+/)*${file}"|import\\("[^"]*/${file}"\\)`, "m"),
  );

/** Files of tests that take from a module. */
const tested = (file: string) =>
  holding(new RegExp(`from "[^"]*/${file}"`), /^tests\/.*\.test\.tsx?$/);

/** Files of words with a key that begins so. */
const worded = (start: string) =>
  holding(new RegExp(`^ {2}"${start}[."]`, "m"), /^src\/i18n\/words\//);

/** What a thing that is there touches: its own file, who takes it, its words, one file of tests. */
function touched(own: string, file: string, words: string | null): string[] {
  expect(existsSync(own), own).toBe(true);
  expect(tested(file).length, `tests of ${file}`).toBeGreaterThan(0);
  const told = words === null ? [] : worded(words);
  return [own, ...takers(file), ...told, "a test"];
}

describe("a newcomer who adds", () => {
  it("a layer touches 5 files: its own, registry, switch, words, a test", () => {
    const files = touched("src/layers/sep-bubbles.ts", "sep-bubbles", "layer\\.sep");
    const switches = holding(/^ {2}sep: \{ byDefault/m);
    expect([...files, ...switches].sort()).toEqual([
      "a test",
      "src/i18n/words/controls.ts",
      "src/layers/overlays.ts",
      "src/layers/registry.ts",
      "src/layers/sep-bubbles.ts",
    ]);
    for (const { id } of LAYERS) expect(existsSync(`src/layers/${id}.ts`), id).toBe(true);
  });

  it("a lens touches 4: its own, the registry, words, a test", () => {
    expect(
      touched("src/figures/lens/methods/relative-risk.ts", "relative-risk", "relative-risk"),
    ).toEqual([
      "src/figures/lens/methods/relative-risk.ts",
      "src/figures/lens/methods/lenses.ts",
      "src/i18n/words/lens-rates.ts",
      "a test",
    ]);
    expect(holding(/["'`]relative-risk["'`.]/).sort()).toEqual([
      "src/figures/lens/methods/lenses.ts",
      "src/i18n/words/lens-rates.ts",
    ]);
    for (const id of LENS_IDS.slice(1)) {
      expect(existsSync(`src/figures/lens/methods/${id}.ts`), id).toBe(true);
      expect(takers(`methods/${id}`), id).toEqual([]);
    }
  });

  it("a page touches 6: table, router, view, words, fields of the link, a test", () => {
    for (const id of PAGE_IDS) {
      const elsewhere = (path: string) => !path.startsWith(`src/views/${id}/`);
      expect(takers(`${id}-view`).filter(elsewhere), id).toEqual(["src/views/router.tsx"]);
      expect(holding(new RegExp(`^ +(\\{ )?id: "${id}",\\s+name:`, "m")), id).toEqual([
        "src/domain/pages.ts",
      ]);
    }
    const named = new RegExp(`\\[${PAGE_IDS.map((id) => `"${id}"`).join(", ")}\\]`);
    expect(holding(named, /^(src|scripts|tests)\//)).toEqual([]);
  });

  it("a file format touches 4: its driver, the list, words, a test", () => {
    const files = takers("parquet").filter((path) => !/formats\/parquet/.test(path));
    const words = holding(/Parquet, Arrow/, /^src\/i18n\/words\//);
    expect([...files, ...words]).toEqual([
      "src/catalogue/formats/index.ts",
      "src/i18n/words/import.ts",
    ]);
    expect(holding(/formats\/parquet"|\.parquet"/, /^tests\/.*\.test\./).length).toBeGreaterThan(0);
  });

  it("a question touches 3: its own, who asks, a test", () => {
    const asked = takers("dataset-overview");
    expect(asked).toEqual(["src/state/use-overview.ts"]);
    expect(holding(/datasetOverview/, /^tests\/.*\.test\./).length).toBeGreaterThan(0);
  });

  it("a report touches 5: its own, the action, the button, words, a test", () => {
    const files = [...takers("hotspot-table"), ...takers("export-hotspots")];
    const words = worded("column\\.statistic");
    expect([...files, ...words]).toEqual([
      "src/actions/export-hotspots.ts",
      "src/views/lens/cluster-list.tsx",
      "src/i18n/words/lens-spatial.ts",
    ]);
    expect(tested("hotspot-table").length).toBe(1);
  });

  it("an indicator touches no file of code: it is a row of a table", () => {
    const rows = readFileSync("data/indicators.csv", "utf8").trim().split(/\r?\n/).slice(1);
    const ids = rows.map((row) => row.split(",")[0] ?? "");
    expect(ids.length).toBeGreaterThan(5);
    const first = new Set(["poverty_any", "poverty_income"]);
    for (const id of ids.filter((one) => !first.has(one))) {
      expect(holding(new RegExp(`["'\`]${id}["'\`]`)), id).toEqual([]);
    }
  });
});
