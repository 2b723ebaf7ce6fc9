import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageBreaches } from "./support/run-time-packages";

const runTime = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);

const breachesOf = (text: string) => packageBreaches([{ path: "src/state/x.ts", text }], runTime);

test("what src takes from packages is a run-time dependency, and nothing is Node's own", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join("src", name).replaceAll("\\", "/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  expect(files.length).toBeGreaterThan(100);
  expect(packageBreaches(files, runTime)).toEqual([]);
});

test.each([
  ["a library of the scripts", `import Papa from "papaparse";`],
  ["a part of such a library", `const m = await import("vitest/config");`],
  ["a scoped one", `import { bboxClip } from "@turf/bbox-clip";`],
  ["a module of Node", `import { readFileSync } from "node:fs";`],
])("the guard catches %s in src", (_, text) => {
  expect(breachesOf(text)).toHaveLength(1);
});

test("types of any package are free", () => {
  expect(breachesOf(`import type { Feature } from "geojson";`)).toEqual([]);
});
