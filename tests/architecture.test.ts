import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shapeBreaches } from "./support/file-shape";
import { folderCircles } from "./support/folder-circles";
import { importBreaches, importsOf, MAY_IMPORT, type SourceFile } from "./support/import-table";

function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|tsx|css)$/.test(name))
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}

/** Which datasets are in use, and which of them are shown. */
const LISTS = ["src/domain/shown-datasets.ts", "src/domain/withheld.ts"];

describe("the house", () => {
  test("imports go down only, and libraries stay in their rooms", () => {
    expect(importBreaches(sources("src"))).toEqual([]);
  });

  test("folders inside a room import each other one way only", () => {
    expect(folderCircles(sources("src"))).toEqual([]);
  });

  test("files are short, well named, and have no default export", () => {
    expect(shapeBreaches(sources("src", "scripts", "tests"))).toEqual([]);
  });

  test("bytes of data come through the one reader that checks them", () => {
    const files = sources("src");
    const fetching = files.filter(({ text }) => /(?<![\w.])fetch\(/.test(text));
    expect(fetching.map(({ path }) => path).sort()).toEqual([
      "src/actions/fetch-address.ts",
      "src/catalogue/shipped/fetch-bytes.ts",
      "src/geography/fetch-topology.ts",
    ]);
    const unchecked = files.filter(({ text }) => /\bfetchFrom\b/.test(text));
    expect(unchecked.map(({ path }) => path).sort()).toEqual([
      "src/catalogue/shipped/fetch-bytes.ts",
      "src/state/data/read-data.ts",
    ]);
    const reader = files.find(({ path }) => path === "src/state/data/read-data.ts")?.text ?? "";
    const offered = [...reader.matchAll(/^export (?:async )?\w+ (\w+)/gm)].map(([, name]) => name);
    expect(offered).toEqual(["readManifest", "readData", "readEarly", "addressOf"]);
  });

  test("what is shown of a kind, and its stamp, come from one list", () => {
    const own = /kind === "(?:roles|sep_villages|sep_assessments|joint_cells)"/;
    const picked = sources("src")
      .filter(({ path, text }) => own.test(text) && !LISTS.includes(path))
      .map(({ path }) => path);
    expect(picked).toEqual([]);
  });

  test("a worker is started where its address stands, or the build takes its file for a picture", () => {
    const addresses = /(new Worker\(\s*)?new URL\(\s*"[^"]*-worker\.ts"/g;
    const found = sources("src").flatMap(({ path, text }) =>
      [...text.matchAll(addresses)].map(([, started]) => ({
        path,
        started: started !== undefined,
      })),
    );
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ started }) => !started)).toEqual([]);
  });

  test("src holds no room that the table does not know", () => {
    const rooms = readdirSync("src", { withFileTypes: true }).filter((one) => one.isDirectory());
    const unknown = rooms.map((one) => one.name).filter((name) => !(name in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });
});

describe("the guards catch what is planted", () => {
  const planted: [why: string, path: string, text: string][] = [
    ["an upward import", "src/domain/area.ts", `import { x } from "../state/core";`],
    ["an upward type import", "src/base/ids.ts", `import type { X } from "../domain/area";`],
    ["an upward import over lines", "src/domain/a.ts", `import {\n  a,\n  b,\n} from "../ui/b";`],
    ["an upward re-export", "src/analysis/index.ts", `export * from "../queries/x";`],
    [
      "an upward dynamic import",
      "src/engine/start.ts",
      `const m = await import("../domain/area");`,
    ],
    ["a worker of a higher room", "src/base/a.ts", `new URL("../ui/w.ts", import.meta.url)`],
    ["a worker by its address", "src/base/b.ts", `import W from "../state/w.ts?worker";`],
    ["a side-effect import upward", "src/domain/c.ts", `import "../ui/theme.css";`],
    ["a sibling view", "src/views/planner/page.tsx", `import { y } from "../officer/list";`],
    [
      "values of the catalogue",
      "src/views/data/page.tsx",
      `import { z } from "../../catalogue/z";`,
    ],
    ["React below the screens", "src/queries/x.ts", `import { useMemo } from "react";`],
    [
      "React in the store",
      "src/state/store.ts",
      `import { useQuery } from "@tanstack/react-query";`,
    ],
    ["DuckDB in a view", "src/views/data/x.tsx", `import * as d from "@duckdb/duckdb-wasm";`],
    [
      "DuckDB's file in state",
      "src/state/x.ts",
      `import w from "@duckdb/duckdb-wasm/dist/e.wasm?url";`,
    ],
    ["the map in a view", "src/views/officer/m.tsx", `import { Map } from "maplibre-gl";`],
    ["deck.gl in the legend", "src/ui/legend/l.tsx", `import { X } from "@deck.gl/core";`],
    ["code outside src", "src/engine/x.ts", `import { a } from "../../scripts/a";`],
  ];

  test.each(planted)("%s", (_, path, text) => {
    expect(importBreaches([{ path, text }])).toHaveLength(1);
  });

  const allowed: [what: string, path: string, text: string][] = [
    ["a downward import", "src/state/core.ts", `import { a } from "../domain/area";`],
    ["a room's own file", "src/domain/area.ts", `import { a } from "./region";`],
    [
      "types of the catalogue",
      "src/views/data/p.tsx",
      `import type { T } from "../../catalogue/t";`,
    ],
    ["React in a hook of state", "src/state/use-view.ts", `import { useMemo } from "react";`],
    ["the map in its room", "src/ui/map/canvas.tsx", `import { Map } from "maplibre-gl";`],
    ["a view in the router", "src/views/router.tsx", `const p = () => import("./planner/page");`],
    [
      "an import that is only spoken of",
      "src/base/x.ts",
      `/** like import { a } from "../ui/b" */`,
    ],
  ];

  test.each(allowed)("but lets pass %s", (_, path, text) => {
    expect(importBreaches([{ path, text }])).toEqual([]);
  });

  test.each([
    ["a long file", "src/ui/long.tsx", `${"\n".repeat(401)}x`],
    ["camel case", "src/ui/mapCanvas.tsx", ""],
    ["a utils folder", "src/ui/utils/x.ts", ""],
    ["a helpers file", "src/state/helpers.ts", ""],
    ["a default export", "src/ui/x.tsx", "export default function X() {}"],
    ["a default export by another name", "src/ui/x.tsx", "export { X as default };"],
  ])("%s", (_, path, text) => {
    expect(shapeBreaches([{ path, text }])).toHaveLength(1);
  });

  const circles: [why: string, files: [path: string, text: string][]][] = [
    [
      "a folder and its subfolder",
      [
        ["src/layers/index.ts", `import { a } from "./gpu/a";`],
        ["src/layers/stops.ts", ""],
        ["src/layers/gpu/a.ts", `import { b } from "../stops";`],
      ],
    ],
    [
      "two folders by their types",
      [
        ["src/state/plan/a.ts", `import type { B } from "../lens/b";`],
        ["src/state/lens/b.ts", ""],
        ["src/state/lens/c.ts", `import type { A } from "../plan/a";`],
      ],
    ],
    [
      "three folders in a ring",
      [
        ["src/ui/a/a.ts", `export * from "../b/b";`],
        ["src/ui/b/b.ts", `const c = import("../c/c");`],
        ["src/ui/c/c.ts", `import { a } from "../a/a";`],
      ],
    ],
    [
      "two folders through what lies deeper in them",
      [
        ["src/catalogue/forms/a.ts", `import { b } from "../intake/join/b";`],
        ["src/catalogue/intake/join/b.ts", ""],
        ["src/catalogue/intake/session.ts", `import { a } from "../forms/a";`],
      ],
    ],
    [
      "two folders by their index files",
      [
        ["src/engine/a/index.ts", `import { b } from "../b";`],
        ["src/engine/b/index.ts", `import { a } from "../a";`],
      ],
    ],
  ];

  test.each(circles)("%s", (_, files) => {
    expect(folderCircles(files.map(([path, text]) => ({ path, text })))).toHaveLength(1);
  });

  test("but lets pass folders of two rooms, files of one folder, and imports one way", () => {
    const files: [path: string, text: string][] = [
      [
        "src/state/a/a.ts",
        `import { b } from "../b/b";
import { c } from "../../domain/c";`,
      ],
      ["src/state/b/b.ts", `import { d } from "./d";`],
      ["src/state/b/d.ts", `import type { b } from "./b";`],
      ["src/domain/c.ts", `import { a } from "../state/a/a";`],
    ];
    expect(folderCircles(files.map(([path, text]) => ({ path, text })))).toEqual([]);
  });

  test("every kind of import is seen", () => {
    const text = `import a from "a";\nimport type { b } from "b";\nimport "c";\nimport("d");\nexport * from "e";`;
    expect(
      importsOf(text)
        .map((one) => one.from)
        .sort(),
    ).toEqual(["a", "b", "c", "d", "e"]);
  });
});
